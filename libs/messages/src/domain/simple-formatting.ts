/** What an officer writes, plain text with simple formatting, as the two parts of a proper mail (product.md section 6, promise 6). */
import MarkdownIt from 'markdown-it';
import { readableText } from './readable-text.js';

// No HTML of the writer's own, no typographic changes to their words, line breaks kept as typed.
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
// Pictures would be fetched from elsewhere when the mail is opened: that is what a tracking pixel does.
markdown.disable(['image', 'table', 'html_block', 'html_inline']);
// They swallow words: a footnote "[1]: …", what stands beside three backticks.
markdown.disable(['reference', 'fence']);
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

const signatureMark = '-- ';

/**
 * The text part: the same words without the marks that only the HTML part turns into emphasis and links, the signature
 * below the usual mark.
 * @param body plain text with simple formatting
 * @param signature of the officer, may be empty
 * @returns lines ending in \n; the transport's line ends are put in when the message is composed
 */
export function textPart(body: string, signature: string): string {
  const words = readableText(markdown.parse(normalised(body), {}));
  const below = normalised(signature);
  return below ? `${words}\n\n${signatureMark}\n${below}\n` : `${words}\n`;
}

/**
 * The HTML part: the same words, with emphasis, lists, quotes and links shown as such. Links lead where
 * they say, no address is rewritten, nothing is loaded from elsewhere.
 */
export function htmlPart(body: string, signature: string, language: string | null): string {
  const below = normalised(signature);
  const sign = below ? `<div style="color:#555">${signatureMark}<br>${lines(below)}</div>` : '';
  const lang = language && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? ` lang="${language}"` : '';
  return (
    `<!DOCTYPE html><html${lang}><head><meta charset="utf-8"></head>` +
    `<body style="font-family:sans-serif;font-size:15px;line-height:1.5">${markdown.render(normalised(body))}${sign}</body></html>`
  );
}

function normalised(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u0000/g, '')
    .trimEnd();
}

function lines(text: string): string {
  return markdown.utils.escapeHtml(text).replace(/\n/g, '<br>');
}
