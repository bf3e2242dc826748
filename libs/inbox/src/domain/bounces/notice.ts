import type { FailedRecipient } from '../incoming.js';
import { fieldOf, hasField, type Mail } from '../mail.js';
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
  if (
    !hasFailedField &&
    !isNotice(mail, subject, words, hasCopy) &&
    !isByMachine(mail, subject, words, notice)
  )
    return null;
  const isGivenUp = GIVEN_UP.test(words) || !DELAY.test(words);
  const failed = failedRecipients(mail, notice, copy, isGivenUp);
  const isHard = failed.some(({ permanence }) => permanence === 'hard');
  const bySubject = /\b(?:delay(?:ed)?|warning|still being retried)\b/.test(subject) && !isHard;
  const isDelay = !isGivenUp || (bySubject && !GIVEN_UP.test(words));
  return { isDelay, failed, copy };
}

function isNotice(mail: Mail, subject: string, words: string, hasCopy: boolean): boolean {
  if (mail.reportType === 'delivery-status') return true;
  const subjectSays = SUBJECT.test(subject);
  const bodySays = BODY.test(words);
  const hasEvidence = hasCopy || TRANSCRIPT.test(words);
  if (isMailerDaemon(mail) && !says(words.slice(0, 1500), 'absence')) return true;
  if (isFromMailSystem(mail))
    return subjectSays || bodySays || hasEvidence || isAboutSomebody(mail, subject, words);
  if (isNullReturnPath(mail) && !says(words.slice(0, 1500), 'absence'))
    return subjectSays ? bodySays || hasEvidence || words === '' : bodySays && hasEvidence;
  if (hasField(mail, 'in-reply-to') || /^(?:re|aw|fwd?)\b/.test(subject)) return false;
  if (isWritten(mail, subject, words)) return false;
  if (hasCopy && STRONG_BODY.test(words)) return true;
  if (bodySays && PROGRAM_SPEAKING.test(words.slice(0, 2000))) return true;
  const isStrong = subjectSays && bodySays && STRONG_SUBJECT.test(subject) && namesAnother(mail, words);
  return isStrong && (hasEvidence || !GREETS.test(words));
}

/**
 * Under whatever name: a subject as bounces have it, words as bounces have them, and somebody else's address on a line of
 * its own or the talk of servers. Less is enough where the mail says that nobody wrote it.
 */
function isByMachine(mail: Mail, subject: string, words: string, notice: string): boolean {
  if (!namesSomebody(mail, subject, words)) return false;
  const subjectSays = SUBJECT.test(subject);
  const bodySays = BODY.test(words);
  const isTranscript = TRANSCRIPT.test(words);
  const isListed = isTranscript || LISTED.test(notice.slice(0, 6000));
  const isUnattended =
    isNullReturnPath(mail) || /^\s*auto-(?!notified)/i.test(fieldOf(mail, 'auto-submitted'));
  const isGreeting = GREETS.test(words);
  if (!isUnattended)
    return (
      !isGreeting &&
      !isWritten(mail, subject, words) &&
      subjectSays &&
      isListed &&
      (bodySays || (isTranscript && STRONG_SUBJECT.test(subject)))
    );
  // "This address is no longer valid, please write to": an answering machine lists addresses too.
  const isAnswer = !isTranscript && says(words.slice(0, 1500), 'acknowledgement');
  // Hosts greet their customers, as those do who have got a letter: what happened stands in subject and text.
  if (isGreeting) return bodySays && (subjectSays || (BODY.test(subject) && !isAnswer));
  return subjectSays || (bodySays && isListed && !isAnswer);
}

/** An address alone on its line, or with what is said of it. */
const LISTED = /^[ \t<"'*>-]{0,10}[^\s@<>"']{1,64}@[^\s@<>"']{3,128}[>"']{0,2}[ \t]*(?:[:;,(<\[]|-[ -]|$)/m;

const GREETS =
  /^(?:hi|hello|dear|hey|bonjour|hallo|sehr geehrte|liebe|hola|estimad|ciao|gentile|ola|caro|beste|hej|good \w+)\b/;

/** "I", "my", and a question: people tell of bounces too. */
const FIRST_PERSON = /\b(?:i|i've|i'd|my|ich|meine?\w?|je|j'ai|yo|mijn|meu|minha)\b(?![/'.-])/;
const QUESTION = /\p{L} ?\?(?:\s|$)/u;
/** Without "Fwd:", these are a program's. */
const PROGRAM_SUBJECT =
  /^(?:undeliverable: |undelivered mail returned|delivery status notification|mail delivery failed|failure notice$|returned mail: )/;

/** Whether a person, or a newsletter (RFC 2369), seems to speak rather than a server. */
function isWritten(mail: Mail, subject: string, words: string): boolean {
  const said = words.slice(0, 1500);
  if (PROGRAM_SUBJECT.test(subject)) return false;
  return (
    hasField(mail, 'list-unsubscribe') ||
    QUESTION.test(subject) ||
    QUESTION.test(said) ||
    FIRST_PERSON.test(said)
  );
}

/** A mail system writes to nobody in particular, of an address that isn't ours, in words that no table has. */
function isAboutSomebody(mail: Mail, subject: string, words: string): boolean {
  return !GREETS.test(words) && namesSomebody(mail, subject, words);
}

/** No answer of a person or of a machine for one, and it names an address that is neither ours nor its own. */
function namesSomebody(mail: Mail, subject: string, words: string): boolean {
  if (hasField(mail, 'in-reply-to') || /^(?:re|aw|sv|fwd?)\b/.test(subject)) return false;
  if (says(words.slice(0, 1500), 'absence')) return false;
  return namesAnother(mail, words);
}

function namesAnother(mail: Mail, words: string): boolean {
  const own = new Set(
    [...mail.to, ...mail.cc, mail.from?.address ?? ''].map((address) => address.toLowerCase()),
  );
  return addressesIn(words).some((address) => !own.has(address));
}

/** au and Netscape give the reason first, and under it what the other server was told to say. */
const OF_ALL = /^the user\(s\) account is .{1,60}$/im;

function failedRecipients(mail: Mail, notice: string, copy: string, isGivenUp: boolean): FailedRecipient[] {
  const passages = passagesOf(mail, notice, copy);
  const ofAll = OF_ALL.exec(notice)?.[0] ?? '';
  return passages.map(({ address, words: own }) => {
    const wider =
      passages.length === 1 ? [notice.slice(0, 4000), `${notice.slice(0, 4000)}\n${mail.subject}`] : [];
    const passage = ofAll === '' || own.includes(ofAll) ? own : `${ofAll}\n${own}`;
    const stated = passages.length === 1 ? statedReasonIn(notice) : '';
    const words = [stated, passage, ...wider].find((one) => isTelling(one)) ?? passage;
    return {
      address,
      ...judged(words, isGivenUp),
      diagnostic: plainLine(diagnosticIn(words, address), 500) || null,
    };
  });
}

const REASON_LINE =
  /^[ \t>*|-]{0,8}(?:(?:reject(?:ion)?|failure|bounce|error|delivery) )?(?:reason|cause|grund|raison|motif|motivo|powod|orsak|reden|причина|退信原因|失敗理由|실패이유|사유|原因)\s{0,3}[:：](.{0,300}(?:\n[ \t].{0,300}){0,4})/im;

/** What stands after "Reason:", with the lines that go on with it. */
function statedReasonIn(notice: string): string {
  return REASON_LINE.exec(notice.slice(0, 8000))?.[1]?.trim() ?? '';
}

function judged(words: string, isGivenUp = false): Pick<FailedRecipient, 'status' | 'permanence' | 'reason'> {
  const status = enhancedStatusIn(words);
  return { status, ...judgeFailure({ status, code: replyCodeIn(words), words, isGivenUp }) };
}

function isTelling(words: string): boolean {
  return !['unknown', 'filtered'].includes(judged(words).reason);
}
