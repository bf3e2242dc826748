import type { Use } from '@rapport/attachments';
import type { When } from './domain/departure.js';
import type { OriginType } from './sending-gates.js';

/** The template that a text began as, in the version that was in force. */
export interface BegunAs {
  templateId?: string | null;
  templateVersion?: number | null;
}

/** A first message and its follow-ups, as the feature that writes them wants them to leave. */
export interface SendingPlan extends BegunAs {
  bloggerId: string;
  contactPointId: string;
  officerId: string;
  origin: { type: OriginType; id: string };
  subject: string;
  body: string;
  language: string | null;
  when: When;
  /** A manager's exception: not moved into working hours. */
  outsideHours?: boolean;
  /** Continues a thread; without one a new thread begins. */
  threadId?: string | null;
  /** The message that this one answers; its In-Reply-To names it. */
  parentId?: string | null;
  /** The draft whose files the first message carries; follow-ups carry none. */
  filesOf?: Use;
  followUps?: ({ waitDays: number; body: string } & BegunAs)[];
}
