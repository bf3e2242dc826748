/** One header field: name in lower case, value unfolded, encoded words (RFC 2047) left as they came. */
export interface Field {
  name: string;
  value: string;
}

/** A leaf of the MIME tree. */
export interface Part {
  /** Media type in lower case, `text/plain` when none is stated. */
  type: string;
  /** True where it is meant as a file beside the text rather than as text to read. */
  attached: boolean;
  /** Made safe; '' when it has none. */
  name: string;
  /** Decoded text, bounded, line ends as LF; null for what isn't text or comes after the limit. */
  text: string | null;
  /** Bytes after transfer decoding, as near as can be told without decoding. */
  bytes: number;
}

/** Why a message could not be read as a whole. */
export type ReadingFault = 'head-too-large' | 'too-many-parts' | 'too-deep' | 'broken';

/** A message taken apart: plain data, bounded, without NUL or lone surrogates. What the rules judge. */
export interface Mail {
  fields: Field[];
  subject: string;
  from: { name: string; address: string } | null;
  to: string[];
  cc: string[];
  /** Media type of the whole and its `report-type` parameter (RFC 6522), both in lower case. */
  type: string;
  reportType: string | null;
  parts: Part[];
  /** What a mail program would show as the text; of HTML-only mail '' (the text is made from `html`). */
  plain: string;
  html: string | null;
  fault: ReadingFault | null;
}

/** The first field of this name, '' when there is none. */
export function fieldOf(mail: Pick<Mail, 'fields'>, name: string): string {
  return mail.fields.find((field) => field.name === name)?.value ?? '';
}

/** Whether there is a field of this name, be it empty. */
export function hasField(mail: Pick<Mail, 'fields'>, name: string): boolean {
  return mail.fields.some((field) => field.name === name);
}
