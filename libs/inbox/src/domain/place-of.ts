/** Whose a mail is and which conversation it belongs to: product.md section 6, promise 4; mail.md sections 0.5 and 3.4. */
import type { IncomingKind } from './incoming.js';

/** A message that we keep and that the mail names. */
export interface Named {
  id: string;
  threadId: string;
  bloggerId: string;
  direction: 'out' | 'in';
}

/** An address of a blogger that stands in the mail. */
export interface PersonAt {
  bloggerId: string;
  contactPointId: string;
}

/** A conversation in which we wrote to a blogger before the mail came. */
export interface Conversation {
  id: string;
  bloggerId: string;
  subject: string;
  withThisMailbox: boolean;
  lastSentId: string;
  contactPointId: string | null;
}

/** What is known of a mail when it must find its place. */
export interface MailFacts {
  kind: IncomingKind;
  subject: string;
  /** From an address that we send from. */
  fromOurs: boolean;
  /** The message of ours whose Message-ID the mail bears itself: our own copy, or a forgery. */
  ownId: Named | null;
  /** What it answers or reports on, the surest first. */
  named: readonly Named[];
  senders: readonly PersonAt[];
  recipients: readonly PersonAt[];
  /** Whose mail failed, or who complained. */
  concerned: readonly PersonAt[];
  /** Conversations with any of these bloggers, the latest first. */
  conversations: readonly Conversation[];
}

export type Place =
  /** Our own copy of a message that we sent. */
  | { kind: 'own'; id: string }
  /** An officer wrote it from their own mail program. */
  | { kind: 'by-hand'; bloggerId: string; contactPointId: string; threadId: string | null }
  | {
      kind: 'theirs';
      bloggerId: string;
      contactPointId: string | null;
      /** null: it begins a conversation. */
      threadId: string | null;
      /** The message of ours that it answers, or tells of. */
      aboutId: string | null;
      /** Other bloggers who have the sender's address: they are not chased either. */
      alsoBloggerIds: string[];
    }
  | {
      kind: 'unmatched';
      because: 'unknown-sender' | 'several-bloggers';
      answersId: string | null;
      proposed: string[];
    }
  /** No affair of ours: it is not kept. */
  | { kind: 'ignored' };

const REPORTS: ReadonlySet<IncomingKind> = new Set(['bounce', 'delay_notice', 'feedback_report']);
/** Sent by a machine on the way, from an address of its own. */
const IN_BETWEEN: ReadonlySet<IncomingKind> = new Set(['challenge', 'receipt']);

/**
 * Finds the place of a mail. References and In-Reply-To come first, then the message a report is about, then the
 * sender's conversation with this mailbox. Who names a message of ours without being known is not guessed at: a person
 * says who that is. A sender's Message-ID proves nothing about us: a mail that bears one of ours counts as our own only
 * when it also comes from an address of ours.
 */
export function placeOf(facts: MailFacts): Place {
  if (facts.fromOurs) return placeOfOurs(facts);
  const named = facts.ownId ? [facts.ownId, ...facts.named] : facts.named;
  return REPORTS.has(facts.kind) ? placeOfReport(facts, named) : placeOfAnswer(facts, named);
}

function placeOfOurs({ ownId, named, recipients, conversations, subject }: MailFacts): Place {
  if (ownId) return { kind: 'own', id: ownId.id };
  const continued = named.find((one) => recipients.some(({ bloggerId }) => bloggerId === one.bloggerId));
  const to = continued
    ? recipients.find(({ bloggerId }) => bloggerId === continued.bloggerId)
    : recipients[0];
  if (!to) return { kind: 'ignored' };
  const alike = conversations.find(
    (one) => one.bloggerId === to.bloggerId && sameSubject(one.subject, subject),
  );
  return { kind: 'by-hand', ...to, threadId: continued?.threadId ?? alike?.id ?? null };
}

function placeOfReport(facts: MailFacts, named: readonly Named[]): Place {
  const about = named.find(({ direction }) => direction === 'out');
  if (about) {
    const at = facts.concerned.find(({ bloggerId }) => bloggerId === about.bloggerId);
    return theirs(about.bloggerId, at?.contactPointId ?? null, about.threadId, about.id);
  }
  const at = facts.concerned[0] ?? facts.senders[0];
  if (!at) return { kind: 'ignored' };
  const last = facts.conversations.find(
    (one) => one.contactPointId === at.contactPointId && one.withThisMailbox,
  );
  return theirs(at.bloggerId, at.contactPointId, last?.id ?? null, last?.lastSentId ?? null);
}

function placeOfAnswer(facts: MailFacts, named: readonly Named[]): Place {
  const [first] = named;
  const candidates = [...new Set(facts.senders.map(({ bloggerId }) => bloggerId))];
  if (first) {
    if (candidates.length === 0 && !IN_BETWEEN.has(facts.kind)) {
      return {
        kind: 'unmatched',
        because: 'unknown-sender',
        answersId: first.id,
        proposed: [first.bloggerId],
      };
    }
    const at = facts.senders.find(({ bloggerId }) => bloggerId === first.bloggerId);
    const others = candidates.filter((id) => id !== first.bloggerId);
    const aboutId = first.direction === 'out' ? first.id : null;
    return theirs(first.bloggerId, at?.contactPointId ?? null, first.threadId, aboutId, others);
  }
  if (candidates.length === 0) return perhapsForThem(facts);
  const bloggerId = onlyOne(candidates, facts.conversations);
  const at = facts.senders.find((one) => one.bloggerId === bloggerId);
  if (!at) return { kind: 'unmatched', because: 'several-bloggers', answersId: null, proposed: candidates };
  const last = bestConversation(facts, at.bloggerId);
  const others = candidates.filter((id) => id !== at.bloggerId);
  return theirs(at.bloggerId, at.contactPointId, last?.id ?? null, last?.lastSentId ?? null, others);
}

/** Somebody unknown writes in a conversation of ours, the blogger among the recipients: their assistant, perhaps. */
function perhapsForThem({ recipients, conversations, subject, kind }: MailFacts): Place {
  const talk = IN_BETWEEN.has(kind)
    ? undefined
    : conversations.find(
        (one) =>
          one.withThisMailbox &&
          sameSubject(one.subject, subject) &&
          recipients.some(({ bloggerId }) => bloggerId === one.bloggerId),
      );
  if (!talk) return { kind: 'ignored' };
  const { lastSentId, bloggerId } = talk;
  return { kind: 'unmatched', because: 'unknown-sender', answersId: lastSentId, proposed: [bloggerId] };
}

/** The one candidate, or of several the only one whom this mailbox wrote to. */
function onlyOne(candidates: readonly string[], conversations: readonly Conversation[]): string | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  const written = candidates.filter((id) =>
    conversations.some(({ bloggerId, withThisMailbox }) => bloggerId === id && withThisMailbox),
  );
  return written.length === 1 ? (written[0] ?? null) : null;
}

/** With this mailbox before another, under this subject before another, then the latest. */
function bestConversation(
  { conversations, subject }: MailFacts,
  bloggerId: string,
): Conversation | undefined {
  const theirOwn = conversations.filter((one) => one.bloggerId === bloggerId);
  const here = theirOwn.filter(({ withThisMailbox }) => withThisMailbox);
  const among = here.length > 0 ? here : theirOwn;
  return among.find((one) => sameSubject(one.subject, subject)) ?? among[0];
}

function theirs(
  bloggerId: string,
  contactPointId: string | null,
  threadId: string | null,
  aboutId: string | null,
  alsoBloggerIds: string[] = [],
): Place {
  return { kind: 'theirs', bloggerId, contactPointId, threadId, aboutId, alsoBloggerIds };
}

const PREFIX = /^\s*(re|aw|sv|antw|rif|r|tr|fw|fwd|wg|rv)\s*(\[\d{1,3}\])?\s*:\s*/iu;

/** Whether two subjects are the same but for "Re:", "Fwd:" and the like, in the languages we know. */
export function sameSubject(one: string, other: string): boolean {
  const base = bare(one);
  return base !== '' && base === bare(other);
}

function bare(subject: string): string {
  let rest = subject;
  for (let times = 0; times < 10 && PREFIX.test(rest); times += 1) rest = rest.replace(PREFIX, '');
  return rest.replace(/\s+/g, ' ').trim().toLowerCase();
}
