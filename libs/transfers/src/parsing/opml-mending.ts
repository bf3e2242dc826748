import { FileFault } from './file-fault.js';

const outlineStart = /<outline(?=[\s/>])/gi;
const sound = /<outline(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/iy;
const attributeNames =
  'text|title|type|xmlurl|htmlurl|url|description|language|version|category|created|iscomment|isbreakpoint|icon|rss-[\\w-]+|[a-z]+:[\\w-]+';
const attributeStart = new RegExp(`\\s*(${attributeNames})\\s*=\\s*(["'])`, 'iy');
const tagEnd = /\s*\/?>\s*(?=<\/?outline\b|<\/?body\b|<\/?opml\b|<!--|$)/iy;
const longestTag = 200_000;

/**
 * Makes the outlines of a list readable where quotation marks or markup stand unescaped inside a value, as in
 * description="In "Hardcore" <a href="x">…</a>": such a value ends where a known attribute or the tag's end follows.
 * Sound outlines are left as they are, and every line keeps its number.
 * @throws FileFault where an outline can't be made out, or the file stops inside one
 */
export function mendOutlines(text: string): string {
  let mended = '';
  let copied = 0;
  outlineStart.lastIndex = 0;
  for (let start = outlineStart.exec(text); start; start = outlineStart.exec(text)) {
    sound.lastIndex = start.index;
    if (sound.test(text)) {
      outlineStart.lastIndex = sound.lastIndex;
      continue;
    }
    const { tag, end } = readBroken(text, start.index);
    mended += text.slice(copied, start.index) + tag;
    copied = end;
    outlineStart.lastIndex = end;
  }
  return mended + text.slice(copied);
}

function readBroken(text: string, start: number): { tag: string; end: number } {
  const seen = new Map<string, string>();
  let at = start + '<outline'.length;
  for (;;) {
    const next = nextAttribute(text, at, seen);
    if (!next) break;
    const end = valueEnd(text, next.valueStart, next.quote, seen);
    if (end < 0) throw unreadable(text, start);
    seen.set(next.name, text.slice(next.valueStart, end));
    at = end + 1;
  }
  tagEnd.lastIndex = at;
  const closing = tagEnd.exec(text)?.[0];
  if (closing === undefined || seen.size === 0) throw unreadable(text, start);
  const end = at + closing.length;
  return { tag: rewritten(seen, closing, text.slice(start, end)), end };
}

function nextAttribute(text: string, at: number, seen: ReadonlyMap<string, string>) {
  attributeStart.lastIndex = at;
  const match = attributeStart.exec(text);
  const name = match?.[1]?.toLowerCase();
  if (!match || !name || seen.has(name)) return null;
  return { name, quote: match[2]!, valueStart: at + match[0].length };
}

/** The quotation mark that ends a value: the first that an attribute not yet seen, or the end of the tag, follows. */
function valueEnd(text: string, from: number, quote: string, seen: ReadonlyMap<string, string>): number {
  for (let end = text.indexOf(quote, from); end >= 0; end = text.indexOf(quote, end + 1)) {
    if (end - from > longestTag) return -1;
    tagEnd.lastIndex = end + 1;
    if (nextAttribute(text, end + 1, seen) || tagEnd.test(text)) return end;
  }
  return -1;
}

function rewritten(attributes: ReadonlyMap<string, string>, closing: string, original: string): string {
  const written = [...attributes].map(
    ([name, value]) => `${name}="${value.replace(/"/g, '&quot;').replace(/</g, '&lt;')}"`,
  );
  const tag = `<outline ${written.join(' ')}`;
  const linesLost = original.split('\n').length - tag.split('\n').length - (closing.split('\n').length - 1);
  return tag + '\n'.repeat(Math.max(0, linesLost)) + closing;
}

function unreadable(text: string, at: number): FileFault {
  const line = text.slice(0, at).split('\n').length;
  const rest = text.slice(at);
  return new FileFault(/<\/(outline|body|opml)\s*>/i.test(rest) ? 'unreadable-line' : 'cut-off', { line });
}
