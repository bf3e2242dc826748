import type { FailedRecipient } from '../incoming.js';
import type { Mail } from '../mail.js';
import { plainLine } from '../plain-characters.js';
import { addressIn } from './address-in.js';
import { judgeFailure } from './failure-reason.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

const REJECTED = /\byour message to\s+<?[^\s<>]{1,320}>?\s+was (?:automatically )?rejected\b\s?:?/i;

/**
 * Dovecot and Sieve refuse a message in the form of a read receipt (RFC 5429 §2.2: `reject` may answer with an MDN,
 * `automatic-action … deleted`) with the reason in its letter: the message did not arrive.
 * @param report the `message/disposition-notification` part
 * @param letter the readable part
 * @returns null for a receipt that is one
 */
export function readRefusal(mail: Mail, report: string, letter: string): FailedRecipient | null {
  const isAutomatic = /^disposition\s?:\s*automatic-action\b[^\n]{0,120}\b(?:deleted|denied|failed)\b/im.test(
    report,
  );
  const found = REJECTED.exec(letter.slice(0, 2000));
  if (!isAutomatic || found === null) return null;
  const words = letter.slice(found.index + found[0].length, found.index + 2000).trim();
  const status = enhancedStatusIn(words);
  const recipient = /^final-recipient\s?:(.{0,400})$/im.exec(report)?.[1] ?? '';
  const { reason, permanence } = judgeFailure({ status, code: replyCodeIn(words), words });
  return {
    address: addressIn(recipient) || addressIn(found[0]) || (mail.from?.address ?? ''),
    status,
    permanence,
    // A rule of theirs, in the words that they gave it.
    reason: reason === 'unknown' ? 'filtered' : reason,
    diagnostic: plainLine(words, 500) || null,
  };
}
