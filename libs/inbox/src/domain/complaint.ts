import { addressIn } from './bounces/address-in.js';

/** A complaint (RFC 5965): its kind, and who complained where that isn't hidden. */
export interface Complaint {
  type: string;
  recipient: string | null;
}

const FIELD =
  /^(feedback-type|original-rcpt-to|removal-recipient|original-mail-from|user-agent|version)\s?:\s?(.{0,1000})$/gim;

/**
 * Reads a `message/feedback-report` part. Feedback-Type, User-Agent and Version are required (§3.1); of these only the
 * first is asked for, as some providers leave out the others. Original-Rcpt-To may be missing or hidden (§3.3).
 */
export function readComplaint(text: string): Complaint | null {
  const fields = new Map<string, string>();
  for (const [, name, value] of text.slice(0, 20_000).matchAll(FIELD))
    if (name !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), (value ?? '').trim());
  const type = /^[\w-]{1,40}/.exec(fields.get('feedback-type') ?? '')?.[0]?.toLowerCase();
  if (type === undefined) return null;
  const recipient =
    addressIn(fields.get('original-rcpt-to') ?? '') || addressIn(fields.get('removal-recipient') ?? '');
  return { type, recipient: recipient === '' ? null : recipient };
}

/**
 * Apple Mail and others answer a List-Unsubscribe field by mail, saying so. RFC 5965 §7.3 calls this `opt-out`.
 * @param from whose program it was
 */
export function readUnsubscribeCommand(subject: string, text: string, from: string): Complaint | null {
  const isCommand =
    /^\s*(?:re: )?unsubscribe\b/i.test(subject) &&
    /\b(?:sent this e-?mail to unsubscribe|this (?:message|e-?mail) was (?:automatically )?(?:generated|sent) (?:by|from) .{1,40} to unsubscribe)/i.test(
      text.slice(0, 1000),
    );
  return isCommand ? { type: 'opt-out', recipient: from === '' ? null : from } : null;
}

const COMPLAINT_SUBJECT =
  /^\s*(?:fw:\s*)?(?:complaint about message from|e-?mail feedback report|client tos notification|(?:\[?spam\]?|abuse|user|junk) (?:complaint|report)|fbl (?:report|complaint)|feedback loop|\(user complaint\))/i;

/** Older than RFC 5965 or beside it (Hotmail, MSN, AOL): the message complained of, under a subject that says so. */
export function readPlainComplaint(subject: string, copy: string): Complaint | null {
  if (!COMPLAINT_SUBJECT.test(subject) || copy === '') return null;
  const recipient = addressIn(/^(?:x-hmxmroriginalrecipient|to)\s?:(.{0,500})$/im.exec(copy)?.[1] ?? '');
  return { type: 'abuse', recipient: recipient === '' ? null : recipient };
}
