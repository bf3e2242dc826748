import type { Schemas } from '../api/paths';

/** A message as lists show it. */
export type Message = Schemas['MessageView'];
export type MessageState = Message['state'];
export type MessageKind = Message['kind'];

/** Why a message hasn't left: a code that is translated, and its English sentence. */
export type Reason = Schemas['ReasonView'];

/** What a person reads of a mail that came in, whether we know whose it is or not. */
export interface Received {
  incomingKind: string | null;
  body: string;
  wholeText: string;
  language?: string | null;
  hasHtml: boolean;
  blockedImages: number;
  attachments: Schemas['FileView'][];
  returnDate?: string | null;
  optOut?: Schemas['OptOutView'] | null;
  failures: Schemas['FailureView'][];
}
