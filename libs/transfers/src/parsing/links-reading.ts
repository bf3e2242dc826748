import { type Row, type Table } from '../domain/table.js';
import { FileFault } from './file-fault.js';
import { LineCounter } from './line-counter.js';
import { plainText } from './plain-text.js';
import { type ReadingLimits } from './reading-limits.js';

const columns = ['title', 'url', 'description', 'folder'];
const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;
const link = /\[((?:[^[\]]|\[[^\]]*\])+)\]\(\s*<?(https?:\/\/[^\s)>]+)>?[^)]*\)/i;

/** Whether a text is a list of links as people keep them in Markdown: at least three items that begin with a link. */
export function looksLikeLinks(text: string): boolean {
  return text.split('\n').filter((line) => linkOf(line) !== null).length >= 3;
}

/**
 * Reads a Markdown list: every item's first link is a row, the heading above it its folder, what follows the link its
 * description.
 * @throws FileFault when there are more items than a list may have
 */
export function readLinks(source: string, limits: ReadingLimits): Table {
  const text = source.replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  const lines = new LineCounter(text);
  let heading = '';
  let at = 0;
  for (const line of text.split('\n')) {
    heading = /^#{2,6}\s+(.*?)\s*#*$/.exec(line)?.[1] ?? heading;
    const found = linkOf(line);
    if (found) {
      const cells = [plainText(found.name), found.url, plainText(found.rest), plainText(heading)];
      rows.push({ number: rows.length + 1, line: lines.at(at), cells });
    }
    at += line.length + 1;
  }
  if (rows.length > limits.rows) throw new FileFault('too-many-rows', { limit: limits.rows });
  return { format: 'links', columns, hasHeader: true, rows };
}

function linkOf(line: string): { name: string; url: string; rest: string } | null {
  const words = item.exec(line)?.[1] ?? '';
  const match = link.exec(words);
  if (!match || match.index > 3) return null;
  const rest = words.slice(match.index + match[0].length).replace(/^[\s*:–—-]+/, '');
  return { name: match[1]!, url: match[2]!, rest };
}
