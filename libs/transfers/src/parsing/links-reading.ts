import { type Row, type Table } from '../domain/table.js';
import { FileFault } from './file-fault.js';
import { LineCounter } from './line-counter.js';
import { plainText } from './plain-text.js';
import { type ReadingLimits } from './reading-limits.js';

const columns = ['title', 'url', 'description', 'folder'];
const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/;
const tableRow = /^\s*\|(.*)\|\s*$/;
const link = /\[((?:[^[\]]|\[[^\]]*\])+)\]\(\s*<?(https?:\/\/[^\s)>]+)>?[^)]*\)/i;
const bareAddress = /^<?(https?:\/\/[^\s>|)]+)>?/i;

/** Whether a text is a list of links as people keep them in Markdown: at least three items or rows with a link. */
export function looksLikeLinks(text: string): boolean {
  return text.split('\n').filter((line) => linkOf(line) !== null).length >= 3;
}

/**
 * Reads a Markdown list or table: the first link of every item is a row, the heading above it its folder, what follows the link its
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
  const words = item.exec(line)?.[1];
  const cells = tableRow.exec(line)?.[1];
  const bare = words && bareAddress.exec(words);
  if (bare) return { name: '', url: bare[1]!, rest: restAfter(words, bare[0].length) };
  const text = words ?? cells ?? '';
  const match = link.exec(text);
  // An item is about its link only when it begins with it; a row of a table may have it in any cell.
  if (!match || (cells === undefined && match.index > 3)) return null;
  return { name: match[1]!, url: match[2]!, rest: restAfter(text, match.index + match[0].length) };
}

function restAfter(text: string, at: number): string {
  return text
    .slice(at)
    .replace(/^[\s*:|–—-]+/, '')
    .replace(/\s*\|\s*/g, ' · ');
}
