export type MessageState =
  | 'draft'
  | 'scheduled'
  | 'claimed'
  | 'transmitting'
  | 'sent'
  | 'refused'
  | 'uncertain'
  | 'held'
  | 'cancelled'
  | 'bounced'
  | 'received';

export type MessageKind = 'pitch' | 'follow_up' | 'review_request' | 'answer';

/** Why a message hasn't left: a code that is translated, and its English sentence. */
export interface Reason {
  code: string;
  params: Record<string, unknown>;
  text: string;
}

/** A message as lists show it. */
export interface Message {
  id: string;
  bloggerId: string;
  bloggerName: string;
  direction: 'out' | 'in';
  kind: MessageKind;
  originType: 'pitch' | 'review_request' | null;
  originId: string | null;
  step: number;
  state: MessageState;
  officerName: string | null;
  fromName: string;
  fromAddress: string;
  toName: string;
  toAddress: string;
  subject: string;
  body: string;
  timeZone: string | null;
  leavesAt: string | null;
  whyNot: Reason | null;
  captured: boolean;
  sentAt: string | null;
  at: string;
  hasSource: boolean;
  version: number;
}
