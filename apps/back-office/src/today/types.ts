import type { MessageKind, MessageState, Reason } from '../messages/types';

interface Named {
  id: string;
  name: string;
}

/** How a blogger is recognised in a line: name, blog, language, stage. */
export interface BloggerFace extends Named {
  blogTitle: string | null;
  blogUrl: string | null;
  language: string | null;
  timeZone: string | null;
  stage: string;
  contactPolicy: string;
}

/** An answer that nobody has answered or decided yet; its id is the pitch's. */
export interface WaitingLine {
  id: string;
  repliedAt: string;
  subject: string;
  firstLines: string;
  blogger: BloggerFace;
  campaign: Named;
  officer: Named;
  version: number;
}

/** A message on its way out. */
export interface LeavingLine {
  id: string;
  kind: MessageKind;
  step: number;
  state: MessageState;
  leavesAt: string | null;
  timeZone: string | null;
  whyNot: Reason | null;
  subject: string;
  firstLines: string;
  blogger: BloggerFace;
  originType: 'pitch' | 'review_request' | null;
  originId: string | null;
  officer: Named | null;
  version: number;
}

export type ToDoKind =
  | 'exception_to_decide'
  | 'refusal_to_look_at'
  | 'sample_to_ship'
  | 'request_to_send'
  | 'review_due'
  | 'review_to_close'
  | 'loan_due_back'
  | 'disclosure_pending'
  | 'review_to_request';

export interface ToDoLine {
  id: string;
  kind: ToDoKind;
  subjectType: string;
  subjectId: string;
  blogger: BloggerFace;
  campaign: Named | null;
  title: string;
  dueOn: string | null;
  late: boolean;
  since: string;
  pitchId: string | null;
  rule: string | null;
  reason: string | null;
  askedByName: string | null;
  version: number;
}

/** Which of the first steps are done. */
export interface Setup {
  organisation: boolean;
  bloggers: boolean;
  mailbox: boolean;
  campaign: boolean;
  reading: boolean;
  pitch: boolean;
}

/** The answer of GET /today. */
export interface Today {
  waitingForUs: WaitingLine[];
  leaving: LeavingLine[];
  toDo: ToDoLine[];
  totals: { waitingForUs: number; leaving: number; toDo: number; leavingLater: number };
  counts: { today: number; pitches: number; reviews: number; publications: number };
  setup: Setup;
}
