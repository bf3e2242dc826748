import { streamHtml } from './html-stream.js';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'head', 'title']);
const INLINE = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'u',
  's',
  'small',
  'sub',
  'sup',
  'abbr',
  'code',
  'mark',
  'q',
]);
/** What is read of a text before the rest is left: enough for an excerpt or to know the language. */
const MOST_READ = 200_000;

/**
 * The words of a piece of HTML in one line: no tags, scripts or styles, entities resolved, spaces single, at most
 * `length` characters, cut at a word with an ellipsis. Reads as a stream, so that depth and disorder do no harm.
 */
export function plainText(html: string, length: number): string {
  let text = '';
  let silent = 0;
  streamHtml(html.slice(0, MOST_READ), {
    onopentag: (name) => {
      if (SILENT.has(name)) silent += 1;
      if (!INLINE.has(name)) text += ' ';
    },
    onclosetag: (name) => {
      if (SILENT.has(name) && silent > 0) silent -= 1;
      if (!INLINE.has(name)) text += ' ';
    },
    ontext: (words) => {
      if (silent === 0) text += words;
    },
  });
  return shortened(oneLine(text), length);
}

/** Text in one line: every run of spaces, line breaks and control characters is one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, ' ').trim();
}

/** Text of at most `length` characters, cut after a word, with an ellipsis where something was cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const word = cut.lastIndexOf(' ');
  const kept = word > length / 2 ? cut.slice(0, word) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.]+$/, '')}…`;
}
