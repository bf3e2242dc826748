/** Message-IDs as the ledger stores them: with angle brackets. */
export function bracketed(id: string): string {
  return `<${id}>`;
}

/** A Message-ID without what surrounds it, as it is compared: RFC 5322 section 3.6.4 takes the brackets off. */
export function unbracketed(id: string): string {
  return id.trim().replace(/^<|>$/g, '').trim();
}

/** Further ids name no parent any more; a References field of thousands is not looked up. */
const MOST_REFERENCES = 50;

/**
 * The ids that a mail names, with brackets, the surest first: In-Reply-To, what a report says it is about, then
 * References from the last (the parent) to the first (the beginning of the conversation).
 */
export function namedIds(mail: {
  inReplyTo: string | null;
  references: readonly string[];
  about?: { messageId: string | null };
}): string[] {
  const references = mail.references.slice(-MOST_REFERENCES).reverse();
  const ids = [mail.inReplyTo, mail.about?.messageId ?? null, ...references].filter((id) => id !== null);
  return [...new Set(ids.filter((id) => id !== '').map(bracketed))];
}
