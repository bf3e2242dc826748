import { Parser } from 'htmlparser2';
import { SIGNATURE_MARK } from '../domain/reply/signature.js';
import { plainText } from '../domain/plain-characters.js';

const SKIPPED = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'svg', 'object']);
const BREAKING = new Set(
  'address article aside blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SPACED = new Set('p ul ol table h1 h2 h3 h4 h5 h6 pre blockquote dl'.split(' '));
const FORWARDED =
  /-{5,}\s*(?:forwarded message|message transf|weitergeleitete nachricht|mensaje reenviado|messaggio inoltrato)/i;
const QUOTE =
  /(?:^|[\s"_-])(?:gmail_quote|yahoo_quoted|zmail_extra|protonmail_quote|tutanota_quote|moz-cite-prefix|cite)(?:$|[\s"\\_])/i;
const SIGNATURE = /(?:^|[\s"_])(?:gmail_signature|moz-signature|protonmail_signature_block)(?:$|[\s"\\])/i;
const DEEPEST = 20;

interface Open {
  name: string;
  isQuote: boolean;
  isSkipped: boolean;
}

/** Elements in one another; beyond it the parser's own book-keeping takes time by the square. */
const NESTED = 2000;

/**
 * The text of an HTML mail as a plain-text mail would have it: a line per block, quoted parts behind `> `, a mark
 * where a mail program marked its signature. One pass over the source; where elements nest beyond all that people
 * send, the tags are only taken away.
 */
export function htmlAsText(html: string): string {
  const writer = new Writer(!FORWARDED.test(html));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      ontext: (text) => writer.text(text),
      onclosetag: (name) => writer.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return plainText(html.replace(/<[^<>]{0,2000}>/g, ' '));
  }
  return plainText(writer.result());
}

class TooDeep extends Error {}

class Writer {
  private readonly lines: string[] = [];
  private readonly opened: Open[] = [];
  private line = '';
  private quotes = 0;
  private skipped = 0;
  private preformatted = 0;

  constructor(private readonly knowsQuoteClasses: boolean) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'br') this.end();
    if (BREAKING.has(name)) this.separate(name);
    const isQuote = name === 'blockquote' || (this.knowsQuoteClasses && marksQuote(attributes));
    const isSkipped = SKIPPED.has(name);
    if (isQuote) this.separate(name);
    if (isQuote) this.quotes += 1;
    if (isSkipped) this.skipped += 1;
    if (name === 'pre') this.preformatted += 1;
    if (marksSignature(attributes)) this.mark();
    this.opened.push({ name, isQuote, isSkipped });
    if (this.opened.length > NESTED) throw new TooDeep();
  }

  close(name: string): void {
    const open = this.opened.pop();
    if (open === undefined) return;
    if (BREAKING.has(name) || open.isQuote) this.separate(name);
    if (open.isQuote) this.quotes -= 1;
    if (open.isSkipped) this.skipped -= 1;
    if (name === 'pre') this.preformatted -= 1;
    if (name === 'td' || name === 'th') this.line += ' ';
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.preformatted > 0) return this.preserved(text);
    const flat = text.replace(/[\s\u00a0]+/g, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? flat.trimStart() : flat;
  }

  private preserved(text: string): void {
    const [first = '', ...others] = text.split('\n');
    this.line += first;
    for (const line of others) {
      this.end();
      this.line = line;
    }
  }

  /** Ends the line if there is anything on it; blocks of prose get an empty line around them. */
  private separate(name: string): void {
    if (this.line.trim() !== '') this.end();
    this.line = '';
    if (SPACED.has(name) && this.lines.length > 0 && !isEmpty(this.lines.at(-1)))
      this.lines.push(this.prefix());
  }

  private end(): void {
    this.lines.push(this.prefix() + this.line.trimEnd());
    this.line = '';
  }

  private mark(): void {
    if (this.line.trim() !== '') this.end();
    this.lines.push(this.prefix() + SIGNATURE_MARK);
  }

  private prefix(): string {
    return this.quotes === 0 ? '' : `${'>'.repeat(Math.min(this.quotes, DEEPEST))} `;
  }

  result(): string {
    if (this.line.trim() !== '') this.end();
    return this.lines.join('\n');
  }
}

function isEmpty(line: string | undefined): boolean {
  return line === undefined || /^>*\s*$/.test(line);
}

function marksQuote({ class: classes = '', id = '' }: Record<string, string>): boolean {
  return QUOTE.test(classes) || /mail-editor-reference-message-container|OLK_SRC_BODY_SECTION/i.test(id);
}

function marksSignature({ class: classes = '', id = '' }: Record<string, string>): boolean {
  return (
    SIGNATURE.test(classes) ||
    /^(?:x_)*(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$/i.test(id)
  );
}
