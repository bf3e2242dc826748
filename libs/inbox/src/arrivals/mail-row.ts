import type { MailToKeep } from '@rapport/messages';
import { bracketed } from '../domain/ids.js';
import type { Incoming } from '../domain/incoming.js';
import type { Around, Arrival } from './arrival.js';

/** Where a mail is put. */
interface Where {
  direction: 'in' | 'out';
  bloggerId: string;
  contactPointId: string | null;
  threadId: string;
  /** What the conversation is about. */
  origin: MailToKeep['origin'];
  lookedAt: Date | null;
}

/** What is stored of what was understood: everything but the texts, which have columns of their own. */
export type IncomingFacts = Omit<
  Incoming,
  | 'kind'
  | 'text'
  | 'fullText'
  | 'html'
  | 'subject'
  | 'from'
  | 'messageId'
  | 'inReplyTo'
  | 'references'
  | 'language'
>;

/** More recipients than any screen shows. */
const MOST_RECIPIENTS = 100;

/** The row of a mail. It is the officer's whose conversation it continues; in a new one the mailbox's. */
export function toKeep(arrival: Arrival, around: Around, where: Where): MailToKeep {
  const { mailbox, incoming, identity, raw, at } = arrival;
  const before = around.named.find(({ threadId }) => threadId === where.threadId);
  const thread = around.threads.find(({ id }) => id === where.threadId);
  const told = before ?? thread;
  return {
    ...where,
    officerId: told?.officerId ?? mailbox.accountId,
    mailboxId: mailbox.id,
    from: incoming.from ?? { name: '', address: '' },
    toAddress: incoming.to[0] ?? '',
    subject: incoming.subject,
    text: incoming.text,
    fullText: incoming.fullText,
    html: incoming.html,
    language: incoming.language,
    messageId: identity.messageId,
    inReplyTo: incoming.inReplyTo && bracketed(incoming.inReplyTo),
    references: incoming.references.slice(-MOST_RECIPIENTS).map(bracketed),
    raw,
    at,
    arrivalKey: identity.key,
    incomingKind: where.direction === 'in' ? incoming.kind : null,
    incoming: factsOf(incoming),
  };
}

function factsOf(incoming: Incoming): IncomingFacts {
  const { because, to, cc, date, returnDate, failed, about, optOut, complaint, attachments } = incoming;
  return {
    because,
    to: to.slice(0, MOST_RECIPIENTS),
    cc: cc.slice(0, MOST_RECIPIENTS),
    date,
    returnDate,
    failed: failed.slice(0, MOST_RECIPIENTS),
    about,
    optOut,
    complaint,
    attachments: attachments.slice(0, MOST_RECIPIENTS),
  };
}
