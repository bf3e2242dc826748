import type { FailedRecipient } from '../incoming.js';
import { hasField, type Mail } from '../mail.js';
import { plainLine } from '../plain-characters.js';
import { folded } from '../wordings/language.js';
import { says } from '../wordings/languages.js';
import { addressesIn } from './address-in.js';
import { judgeFailure } from './failure-reason.js';
import { isFromMailSystem, isMailerDaemon, isNullReturnPath } from './mail-system.js';
import { diagnosticIn, passagesOf } from './passages.js';
import { noticeAndCopy } from './returned-copy.js';
import {
  BODY,
  DELAY,
  GIVEN_UP,
  PROGRAM_SPEAKING,
  STRONG_BODY,
  STRONG_SUBJECT,
  SUBJECT,
  TRANSCRIPT,
} from './notice-words.js';
import { enhancedStatusIn, replyCodeIn } from './status-codes.js';

/** What a mail server wrote by hand, so to speak: a bounce or a delay notice that is no RFC 3464 report. */
export interface Notice {
  isDelay: boolean;
  failed: FailedRecipient[];
  /** The mail as it came back, headers first; '' when nothing came back. */
  copy: string;
}

/**
 * Recognises qmail, Exchange, Exim, Postfix, sendmail, Domino, Yahoo, Gmail and their kin by what they share: a mail
 * system writes (or nobody, with an empty return path), says that something could not be delivered, and names whom.
 * @param text all readable text of the message
 */
export function readNotice(mail: Mail, text: string): Notice | null {
  const { notice, copy } = noticeAndCopy(text);
  const subject = folded(mail.subject.slice(0, 300));
  const words = folded(notice.slice(0, 6000));
  const hasCopy = copy !== '' || mail.parts.some(({ type }) => type === 'message/rfc822');
  const hasFailedField = hasField(mail, 'x-failed-recipients');
  if (!hasFailedField && !isNotice(mail, subject, words, hasCopy)) return null;
  const failed = failedRecipients(mail, notice, copy);
  const isHard = failed.some(({ permanence }) => permanence === 'hard');
  const bySubject = /\b(?:delay(?:ed)?|warning|still being retried)\b/.test(subject) && !isHard;
  const isDelay = (DELAY.test(words) || bySubject) && !GIVEN_UP.test(words);
  return { isDelay, failed, copy };
}

function isNotice(mail: Mail, subject: string, words: string, hasCopy: boolean): boolean {
  if (mail.reportType === 'delivery-status') return true;
  const subjectSays = SUBJECT.test(subject);
  const bodySays = BODY.test(words);
  const hasEvidence = hasCopy || TRANSCRIPT.test(words);
  if (isMailerDaemon(mail) && !says(words.slice(0, 1500), 'absence')) return true;
  if (isFromMailSystem(mail)) return subjectSays || bodySays || hasEvidence;
  if (isNullReturnPath(mail) && !says(words.slice(0, 1500), 'absence'))
    return subjectSays ? bodySays || hasEvidence || words === '' : bodySays && hasEvidence;
  if (hasField(mail, 'in-reply-to') || /^(?:re|aw|fwd?)\b/.test(subject)) return false;
  if (hasCopy && STRONG_BODY.test(words)) return true;
  if (bodySays && PROGRAM_SPEAKING.test(words.slice(0, 2000))) return true;
  const isStrong = subjectSays && bodySays && STRONG_SUBJECT.test(subject) && addressesIn(words).length > 0;
  return isStrong && (hasEvidence || !isLetter(words));
}

/** Greets and asks: no server does. */
function isLetter(words: string): boolean {
  return (
    /^(?:hi|hello|dear|hey|bonjour|hallo|hola|ciao|good \w+)\b/.test(words) && /[a-z]\?(?:\s|$)/.test(words)
  );
}

function failedRecipients(mail: Mail, notice: string, copy: string): FailedRecipient[] {
  const passages = passagesOf(mail, notice, copy);
  return passages.map((passage) => {
    const { address } = passage;
    const wider =
      passages.length === 1 ? [notice.slice(0, 4000), `${notice.slice(0, 4000)}\n${mail.subject}`] : [];
    const words = [passage.words, ...wider].find(isTelling) ?? passage.words;
    return {
      address,
      ...judged(words),
      diagnostic: plainLine(diagnosticIn(words, address), 500) || null,
    };
  });
}

function judged(words: string): Pick<FailedRecipient, 'status' | 'permanence' | 'reason'> {
  const status = enhancedStatusIn(words);
  return { status, ...judgeFailure({ status, code: replyCodeIn(words), words }) };
}

function isTelling(words: string): boolean {
  return !['unknown', 'filtered'].includes(judged(words).reason);
}
