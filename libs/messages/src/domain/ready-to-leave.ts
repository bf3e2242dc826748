/** What the ledger itself looks at when a message comes due, before the rules of pitches and review requests. */
import { isTooLate } from './departure.js';
import { isPlainAddress } from './mail-headers.js';
import type { MessageState } from './message-state.js';
import { isWithinWindow, nextAllowed, type SendWindow } from './send-window.js';
import { reason, type Reason } from './why-not.js';

export interface DueFacts {
  step: number;
  notBefore: Date;
  timeZone: string;
  outsideHours: boolean;
  toAddress: string;
  officerDisabled: boolean;
  /** The message of the step before; null for a first message, or when it is gone. */
  previous: { state: MessageState; captured: boolean } | null;
}

export interface SendingFacts {
  now: Date;
  window: SendWindow;
  latenessHours: number;
  mode: 'smtp' | 'capture';
  mailboxFailing: boolean;
}

/** Go, or what happens instead and why. */
export type Readiness =
  | { go: true }
  | { go: false; then: 'hold' | 'cancel'; reason: Reason }
  | { go: false; then: 'wait'; until: Date; reason: Reason };

/**
 * Decides whether a due message may go to the guard.
 * - a follow-up never leaves before the message it follows, nor after that one failed
 * - a follow-up to a message that was only captured waits for a person once real mail is set up
 * - a message later than the limit waits for a person (a worker that was down, a restored backup)
 * - outside working hours it waits for the next opening
 */
export function readyToLeave(message: DueFacts, sending: SendingFacts): Readiness {
  if (message.step > 0) {
    const before = message.previous?.state;
    if (before === undefined || ['refused', 'cancelled', 'bounced'].includes(before))
      return cancel(reason('previous-over'));
    if (before !== 'sent') return hold(reason('previous-not-sent'));
    if (message.previous?.captured && sending.mode === 'smtp') return hold(reason('previous-only-captured'));
  }
  if (message.toAddress === '') return hold(reason('no-address'));
  if (!isPlainAddress(message.toAddress)) return hold(reason('bad-address', { address: message.toAddress }));
  if (message.officerDisabled) return hold(reason('officer-gone'));
  if (sending.mailboxFailing) return hold(reason('mailbox-failing'));
  if (isTooLate(message.notBefore, sending.now, sending.latenessHours)) {
    return hold(reason('too-late', { hours: sending.latenessHours }));
  }
  if (message.outsideHours || isWithinWindow(sending.now, message.timeZone, sending.window))
    return { go: true };
  const until = nextAllowed(sending.now, message.timeZone, sending.window);
  return { go: false, then: 'wait', until, reason: reason('outside-hours') };
}

function hold(why: Reason): Readiness {
  return { go: false, then: 'hold', reason: why };
}

function cancel(why: Reason): Readiness {
  return { go: false, then: 'cancel', reason: why };
}
