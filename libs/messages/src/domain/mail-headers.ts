/** The header fields that make a message part of a conversation: RFC 5322 section 3.6.4, mail.md section 2.1. */

/** A message that one answers or follows up: its id, and what it referred to itself. */
export interface Parent {
  messageId: string;
  inReplyTo: string | null;
  references: readonly string[];
}

/**
 * True when a text can stand in a header field: no control character, no line or paragraph separator,
 * nothing that could begin a second field.
 */
export function isHeaderSafe(value: string): boolean {
  return !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value);
}

/**
 * True for an address that can be written in an envelope and a header as it is: one address, ASCII or
 * internationalised, no display name, no group, no source route, no quoted local part.
 */
export function isPlainAddress(address: string): boolean {
  return (
    address.length <= 254 &&
    isHeaderSafe(address) &&
    /^[^\s"(),:;<>@[\]\\]{1,64}@[^\s"(),:;<>@[\]\\_]+\.[^\s"(),:;<>@[\]\\_]+$/u.test(address) &&
    !/\.\.|^\.|\.@|@\.|\.$/.test(address)
  );
}

/**
 * A Message-ID on the sender's own domain.
 * @param unique an unguessable, never reused left side (a UUID)
 * @param fromAddress the sender's address; its domain is written in ASCII
 * @returns with angle brackets
 * @throws TypeError when the address has no domain
 */
export function messageIdFor(unique: string, fromAddress: string): string {
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1);
  return `<${unique}@${new URL(`http://${domain}`).hostname}>`;
}

/** Ids that References holds at most: the first, which began the thread, and the last of the others. */
const MOST_REFERENCES = 40;

/**
 * In-Reply-To and References for a message that follows another.
 * References are the parent's references and its id; where it has none, its In-Reply-To and its id. Of very many the
 * first and the last are kept, so that the field stays short of what servers refuse (RFC 5322 section 2.1.1).
 */
export function threadHeaders(parent: Parent): { inReplyTo: string; references: string[] } {
  const before =
    parent.references.length > 0 ? parent.references : parent.inReplyTo ? [parent.inReplyTo] : [];
  return {
    inReplyTo: parent.messageId,
    references: [...shortened(before.filter((id) => id !== parent.messageId)), parent.messageId],
  };
}

function shortened(ids: readonly string[]): readonly string[] {
  return ids.length < MOST_REFERENCES ? ids : [...ids.slice(0, 1), ...ids.slice(2 - MOST_REFERENCES)];
}

/** The subject of an answer or a follow-up: "Re: " once, in front of what is there. */
export function replySubject(subject: string): string {
  return /^\s*(re|aw|sv|antw)\s*(\[\d+\])?\s*:/iu.test(subject) ? subject.trim() : `Re: ${subject.trim()}`;
}
