/**
 * How much of one message is read. What lies beyond is kept in the raw source only. The figures stand far above what
 * people send and far below what would hurt.
 */
export const limits = {
  /** Bytes that are taken apart; attachments after them are not listed. */
  read: 32 * 1024 * 1024,
  /** Bytes of one header block; every line counts at least 64. */
  head: 1024 * 1024,
  /** Bytes of a header block that are looked at when it is too large as a whole. */
  headSalvaged: 64 * 1024,
  parts: 500,
  depth: 50,
  /** Bytes of one text part, before decoding, and of all of them. */
  text: 2 * 1024 * 1024,
  texts: 6 * 1024 * 1024,
  /** Characters kept of the whole text, and of the HTML. */
  fullText: 512 * 1024,
  html: 1024 * 1024,
  fields: 2000,
  field: 64 * 1024,
  recipients: 200,
  references: 100,
  attachments: 100,
  subject: 500,
};
