import { Parser } from 'htmlparser2';
import { SIGNATURE_END, SIGNATURE_MARK } from '../domain/reply/signature.js';
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
/** Classes and ids by which mail programs mark what they quote. */
const QUOTE =
  /(?:^|[\s"_-])(?:gmail_attr|yahoo_quoted|zmail_extra|protonmail_quote|tutanota_quote|moz-cite-prefix|cite|airmail_on|front-blockquote|sh-quoted-content|isReplyContent|reply-intro)(?:$|[\s"\\_])/i;
const QUOTE_ID =
  /mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|ms-outlook-mobile-body-separator-line|^isReplyContent$|^reply-intro$|yahoo_quoted_/i;
/** Gmail's box around a quote and its introduction, which is also put around what was written into a draft. */
const QUOTE_BOX = /(?:^|[\s"_-])gmail_quote(?:_container)?(?:$|[\s"\\])/;
/** GMX and web.de, Spark. */
const QUOTE_NAME = /^(?:quote|quoted-content|messageReplySection)$/;
/** Outlook, in its web, phone and desktop forms, and Zimbra: all that follows is quoted. */
const REST_ID = /^(?:x_)*(?:divRplyFwdMsg|appendonsend|zwchr)$/i;
const REST_CLASS = /(?:^|\s)OutlookMessageHeader(?:$|\s)/i;
const REST_STYLE = /^border:\s?none;\s?border-top:\s?solid #(?:E1E1E1|B5C4DF) 1(?:\.0)?pt/i;
const SIGNATURE =
  /(?:^|[\s"_])(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block|tutanota_signature)(?:$|[\s"\\])/i;
const SIGNATURE_ID = /^(?:x_)*(?:Signature|ms-outlook-mobile-signature|AppleMailSignature|Zm-_Id_-Sgn\d*)$/i;
const DEEPEST = 20;

interface Open {
  name: string;
  isQuote: boolean;
  isSkipped: boolean;
  isSignature: boolean;
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
  private isRest = false;
  private hasOwnText = false;

  constructor(private readonly knowsQuoteClasses: boolean) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'br') this.end();
    if (BREAKING.has(name)) this.separate(name);
    const isQuote = name === 'blockquote' || (this.knowsQuoteClasses && this.isQuoted(attributes));
    const isSkipped = SKIPPED.has(name);
    if (isQuote) this.separate(name);
    if (isQuote) this.quotes += 1;
    if (this.knowsQuoteClasses && marksRest(attributes)) this.quoteRest();
    if (isSkipped) this.skipped += 1;
    if (name === 'pre') this.preformatted += 1;
    const isSignature = marksSignature(attributes);
    if (isSignature) this.mark(SIGNATURE_MARK);
    this.opened.push({ name, isQuote, isSkipped, isSignature });
    if (this.opened.length > NESTED) throw new TooDeep();
  }

  private isQuoted(attributes: Attributes): boolean {
    return marksQuote(attributes) || (this.hasOwnText && QUOTE_BOX.test(attributes['class'] ?? ''));
  }

  close(name: string): void {
    const open = this.opened.pop();
    if (open === undefined) return;
    if (BREAKING.has(name) || open.isQuote) this.separate(name);
    if (open.isQuote) this.quotes -= 1;
    if (open.isSkipped) this.skipped -= 1;
    if (name === 'pre') this.preformatted -= 1;
    if (open.isSignature) this.mark(SIGNATURE_END);
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
    this.hasOwnText ||= this.quotes === 0 && this.line.trim() !== '';
    this.lines.push(this.prefix() + this.line.trimEnd());
    this.line = '';
  }

  private mark(mark: string): void {
    if (this.line.trim() !== '') this.end();
    this.lines.push(this.prefix() + mark);
  }

  /** Nothing is marked as quoted where nothing stands above: then what follows is the message. */
  private quoteRest(): void {
    this.separate('');
    if (this.isRest || !this.hasOwnText) return;
    this.isRest = true;
    this.quotes += 1;
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

type Attributes = Record<string, string>;

function marksQuote({ class: classes = '', id = '', name = '' }: Attributes): boolean {
  return QUOTE.test(classes) || QUOTE_ID.test(id) || QUOTE_NAME.test(name);
}

function marksRest({ class: classes = '', id = '', style = '' }: Attributes): boolean {
  return REST_ID.test(id) || REST_CLASS.test(classes) || REST_STYLE.test(style);
}

function marksSignature({ class: classes = '', id = '', name = '' }: Attributes): boolean {
  return SIGNATURE.test(classes) || SIGNATURE_ID.test(id) || name === 'messageSignatureSection';
}
