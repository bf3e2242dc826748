import { returnDateOf } from './absence/return-date.js';
import { answeringMachineRule } from './absence/answering-machine.js';
import { type DeliveryReport, readDeliveryReport } from './bounces/delivery-report.js';
import { isFromMailSystem } from './bounces/mail-system.js';
import { readNotice } from './bounces/notice.js';
import { readRefusal } from './bounces/refusal.js';
import { readSesNotification } from './bounces/ses-notification.js';
import { noticeAndCopy } from './bounces/returned-copy.js';
import { isChallenge } from './challenge.js';
import { readComplaint, readPlainComplaint, readUnsubscribeCommand } from './complaint.js';
import type { FailedRecipient, Incoming } from './incoming.js';
import type { Mail } from './mail.js';
import { messageIdOfCopy } from './message-ids.js';
import { optOutOf } from './opt-out.js';
import { aboveForwarded } from './reply/quoted-header.js';
import { folded } from './wordings/language.js';
import { says } from './wordings/languages.js';

/** What the rules decide. */
export type Judgement = Pick<
  Incoming,
  'kind' | 'because' | 'returnDate' | 'failed' | 'about' | 'optOut' | 'complaint'
>;

/** The texts of a message that rules look at. */
export interface Texts {
  /** All readable text. */
  full: string;
  /** What was written, without quoted text and signature. */
  own: string;
}

const NOTHING: Omit<Judgement, 'kind' | 'because'> = {
  returnDate: null,
  failed: [],
  about: { messageId: null, envelopeId: null },
  optOut: null,
  complaint: null,
};

/**
 * Decides what kind of message came in, the surest evidence first: reports by their type (RFC 6522), then bounces
 * without a report, answering machines, challenges; what is left was written by a person. That our own copies are
 * none of these is for the caller to know.
 * @param receivedAt for years left out in return dates
 */
export function classify(mail: Mail, texts: Texts, receivedAt: Date): Judgement {
  return (
    feedback(mail, texts.full) ??
    receipt(mail, texts.full) ??
    challenge(mail, texts.own) ??
    deliveryReport(mail, texts.full) ??
    notification(texts.full) ??
    notice(mail, texts.full) ??
    answeringMachine(mail, texts, receivedAt) ??
    person(mail, texts.own)
  );
}

function textOfType(mail: Mail, pattern: RegExp): string | null {
  const texts = mail.parts
    .filter(({ type, text }) => pattern.test(type) && text !== null)
    .map(({ text }) => text);
  return texts.length === 0 ? null : texts.join('\n\n');
}

/** RFC 5965: by the part, as providers forget the report-type. */
function feedback(mail: Mail, full: string): Judgement | null {
  const text = textOfType(mail, /^message\/feedback-report$/);
  const complaint = text === null ? null : readComplaint(text);
  const copy = returnedCopy(mail);
  const other =
    readPlainComplaint(mail.subject, copy) ??
    readUnsubscribeCommand(mail.subject, full, mail.from?.address ?? '');
  if (complaint === null && other === null) return null;
  const about = { messageId: messageIdOfCopy(copy), envelopeId: null };
  const because = complaint === null ? 'complaint-wording' : 'feedback-report';
  return { ...NOTHING, kind: 'feedback_report', because, complaint: complaint ?? other, about };
}

/**
 * RFC 8098: somebody's program says that the message was shown, or deleted unread. Nothing follows from it, unless it
 * was refused in this form.
 */
function receipt(mail: Mail, full: string): Judgement | null {
  const text = textOfType(mail, /^message\/disposition-notification$/);
  if (text === null && mail.reportType !== 'disposition-notification') return null;
  const id = /^original-message-id\s?:(.{0,1000})$/im.exec(text ?? '')?.[1] ?? '';
  const about = { messageId: messageIdOfCopy(`Message-ID:${id}`), envelopeId: null };
  const refused = readRefusal(mail, text ?? '', full);
  if (refused !== null)
    return { ...NOTHING, kind: 'bounce', because: 'disposition-notification', failed: [refused], about };
  return { ...NOTHING, kind: 'receipt', because: 'disposition-notification', about };
}

/** `xdelivery-status` is XWall's. */
const STATUS_PART = /^message\/(?:global-|x)?delivery-status$/;

const RECIPIENT_FIELD = /^(?:final|original)-recipient\s?:/im;

/** RFC 3464, also where the fields stand outside of their part, or a gateway wrapped the report into a message. */
function deliveryReport(mail: Mail, full: string): Judgement | null {
  const { notice, copy } = noticeAndCopy(full);
  const inPart = textOfType(mail, STATUS_PART);
  const loose = [full, isFromMailSystem(mail) ? returnedCopy(mail) : ''].find((text) =>
    RECIPIENT_FIELD.test(text),
  );
  const report = readDeliveryReport(inPart ?? loose ?? '', notice);
  if (report === null) return null;
  const about = {
    messageId: messageIdOfCopy(returnedCopy(mail)) ?? messageIdOfCopy(copy) ?? report.messageId,
    envelopeId: report.envelopeId,
  };
  return { ...NOTHING, ...outcomeOf(report), about };
}

function outcomeOf({ recipients }: DeliveryReport): Pick<Judgement, 'kind' | 'because' | 'failed'> {
  const having = (action: string): FailedRecipient[] =>
    recipients
      .filter((recipient) => recipient.action === action)
      .map(({ action: _, ...recipient }) => recipient);
  const failed = having('failed');
  if (failed.length > 0) return { kind: 'bounce', because: 'delivery-report', failed };
  const delayed = having('delayed');
  if (delayed.length > 0) return { kind: 'delay_notice', because: 'delivery-report', failed: delayed };
  return { kind: 'receipt', because: 'delivery-report', failed: [] };
}

/** The message that a report returns, or its headers. */
function returnedCopy(mail: Mail): string {
  return (
    textOfType(
      mail,
      /^(?:message\/(?:global|rfc822|partial)|(?:text|message)\/(?:global-|rfc822-)?headers)/,
    ) ?? ''
  );
}

/** Amazon SES tells of bounces by SNS, in JSON. */
function notification(full: string): Judgement | null {
  const found = readSesNotification(full);
  if (found === null) return null;
  const { failed, complaint, messageId } = found;
  const about = { messageId, envelopeId: null };
  const because = 'ses-notification';
  if (complaint !== null) return { ...NOTHING, kind: 'feedback_report', because, complaint, about };
  return { ...NOTHING, kind: failed.length > 0 ? 'bounce' : 'receipt', because, failed, about };
}

function notice(mail: Mail, full: string): Judgement | null {
  const found = readNotice(mail, full);
  if (found === null) return null;
  const messageId =
    messageIdOfCopy(returnedCopy(mail)) ?? messageIdOfCopy(found.copy) ?? messageIdOfCopy(full);
  return {
    ...NOTHING,
    kind: found.isDelay ? 'delay_notice' : 'bounce',
    because: found.isDelay ? 'delay-wording' : 'bounce-wording',
    failed: found.failed,
    about: { messageId, envelopeId: null },
  };
}

function challenge(mail: Mail, own: string): Judgement | null {
  return isChallenge(mail, own) ? { ...NOTHING, kind: 'challenge', because: 'challenge-wording' } : null;
}

function answeringMachine(mail: Mail, texts: Texts, receivedAt: Date): Judgement | null {
  const full = texts.full;
  // A note that somebody passes on isn't theirs.
  const own = aboveForwarded(texts.own);
  const because = answeringMachineRule(mail, own);
  if (because === null) return null;
  // "Please take me off, I'll be gone for a while": a wish is a person's, unless a machine says that it is one.
  if (because === 'auto-wording' && !saysSo(own) && person(mail, own).kind === 'opt_out') return null;
  const said = folded(`${mail.subject.slice(0, 300)}. ${(own || full).slice(0, 4000)}`);
  return { ...NOTHING, kind: 'auto_reply', because, returnDate: returnDateOf(said, receivedAt) };
}

function saysSo(own: string): boolean {
  return says(folded(own.slice(0, 1500)), 'selfDescription');
}

function person(mail: Mail, own: string): Judgement {
  const optOut = optOutOf(mail.subject, own);
  if (optOut?.strength === 'clear')
    return { ...NOTHING, kind: 'opt_out', because: 'opt-out-wording', optOut };
  return { ...NOTHING, kind: 'reply', because: 'person', optOut };
}
