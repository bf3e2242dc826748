/** What the ledger itself looks at when a message comes due, before the rules of pitches and review requests. */
import { isTooLate } from './departure.js';
import { isPlainAddress } from './mail-headers.js';
import type { MessageState } from './message-state.js';
import { isWithinWindow, nextAllowed, type SendWindow } from './send-window.js';
import { reason, type Reason } from './why-not.js';

export interface DueFacts {
  step: number;
  notBefore: Date;
  /** When it first came due, where it has waited for its mailbox since; otherwise null. */
  dueAt: Date | null;
  timeZone: string;
  outsideHours: boolean;
  toAddress: string;
  officerDisabled: boolean;
  /** The message of the step before; null for a first message, or when it is gone. */
  previous: { state: MessageState; captured: boolean } | null;
  /** The mailbox that the message before it left from; null where there is none, or it was captured. */
  previousMailboxId: string | null;
  /** A person looked for answers where nobody reads the mailbox, and when. */
  lookedBy: string | null;
  lookedAt: Date | null;
}

export interface SendingFacts {
  now: Date;
  window: SendWindow;
  latenessHours: number;
  mode: 'smtp' | 'capture';
  mailboxFailing: boolean;
  /** What came of reading the mailbox just now; null where it was not asked to. */
  reading: MailboxRead | null;
}

/** A mailbox was read, could not be, or nobody entered how. */
export type MailboxRead =
  | { kind: 'read'; at: Date }
  | { kind: 'unreachable'; lastReadAt: Date | null; fault: Reason }
  | { kind: 'not-set-up' };

/** A follow-up waits so long before its mailbox is read again. */
export const READ_AGAIN_MINUTES = 5;

/** So long a person's word counts that no answer came: nobody looks while it waits for the next working day. */
export const LOOK_COUNTS_HOURS = 24;

/** Go, or what happens instead and why. */
export type Readiness =
  | { go: true }
  | { go: false; then: 'hold' | 'cancel'; reason: Reason }
  /** `forMailbox`: it stays due while it waits, and grows late. */
  | { go: false; then: 'wait'; until: Date; reason: Reason; forMailbox?: true };

/**
 * Decides whether a due message may go to the guard.
 * - a follow-up never leaves before the message it follows, nor after that one failed
 * - a follow-up to a message that was only captured waits for a person once real mail is set up
 * - a follow-up to a message that did leave is not captured: the mailbox is gone, and it waits for another
 * - a message later than the limit waits for a person (a worker that was down, a restored backup)
 * - outside working hours it waits for the next opening
 * - a follow-up never leaves before its mailbox was read since it came due: an answer may lie there
 */
export function readyToLeave(message: DueFacts, sending: SendingFacts): Readiness {
  if (message.step > 0) {
    const before = message.previous?.state;
    if (before === undefined || ['refused', 'cancelled', 'bounced'].includes(before))
      return cancel(reason('previous-over'));
    if (before !== 'sent') return hold(reason('previous-not-sent'));
    if (message.previous?.captured && sending.mode === 'smtp') return hold(reason('previous-only-captured'));
    if (message.previousMailboxId !== null && sending.mode === 'capture')
      return hold(reason('mailbox-removed'));
  }
  if (message.toAddress === '') return hold(reason('no-address'));
  if (!isPlainAddress(message.toAddress)) return hold(reason('bad-address', { address: message.toAddress }));
  if (message.officerDisabled) return hold(reason('officer-gone'));
  if (sending.mailboxFailing) return hold(reason('mailbox-failing'));
  if (isTooLate(message.dueAt ?? message.notBefore, sending.now, sending.latenessHours)) {
    return hold(reason('too-late', { hours: sending.latenessHours }));
  }
  if (!message.outsideHours && !isWithinWindow(sending.now, message.timeZone, sending.window)) {
    const until = nextAllowed(sending.now, message.timeZone, sending.window);
    return { go: false, then: 'wait', until, reason: reason('outside-hours') };
  }
  return message.step > 0 && sending.mode === 'smtp' ? answersKnown(message, sending) : { go: true };
}

/** Promise 3 of product.md section 6: no follow-up leaves after an answer arrived, nor while nobody can know. */
function answersKnown(message: DueFacts, { now, reading }: SendingFacts): Readiness {
  if (reading?.kind === 'read' && reading.at >= (message.dueAt ?? message.notBefore)) return { go: true };
  if (reading?.kind === 'not-set-up')
    return wasLookedAt(message, now) ? { go: true } : hold(reason('mailbox-not-read'));
  const until = new Date(now.getTime() + READ_AGAIN_MINUTES * 60_000);
  const since = reading?.kind === 'unreachable' ? (reading.lastReadAt?.toISOString() ?? null) : null;
  const why = since === null ? reason('mailbox-never-read') : reason('mailbox-unreachable', { since });
  return { go: false, then: 'wait', until, reason: why, forMailbox: true };
}

function wasLookedAt({ lookedBy, lookedAt }: DueFacts, now: Date): boolean {
  return (
    lookedBy !== null &&
    lookedAt !== null &&
    now.getTime() - lookedAt.getTime() <= LOOK_COUNTS_HOURS * 3_600_000
  );
}

/**
 * What was known of answers when a follow-up left, as it is kept with the message.
 * @returns null where nothing can come back: a first message, or one that is only captured
 */
export function answersCheck(
  { step, lookedBy }: Pick<DueFacts, 'step' | 'lookedBy'>,
  { mode, reading }: Pick<SendingFacts, 'mode' | 'reading'>,
): { rule: 'answers_read'; ok: true; code: string; params: Record<string, unknown> } | null {
  if (step === 0 || mode === 'capture' || reading?.kind === 'unreachable') return null;
  return reading?.kind === 'read'
    ? { rule: 'answers_read', ok: true, code: 'mailbox-read', params: { at: reading.at.toISOString() } }
    : { rule: 'answers_read', ok: true, code: 'looked-by-person', params: { name: lookedBy } };
}

function hold(why: Reason): Readiness {
  return { go: false, then: 'hold', reason: why };
}

function cancel(why: Reason): Readiness {
  return { go: false, then: 'cancel', reason: why };
}
