import { Parser } from 'htmlparser2';
import { type Row, type Table } from '../domain/table.js';
import { breathe } from './breathing.js';
import { FileFault } from './file-fault.js';
import { LineCounter } from './line-counter.js';
import { mendOutlines } from './opml-mending.js';
import { type ReadingLimits } from './reading-limits.js';
import { plainText } from './plain-text.js';

const columns = ['text', 'xmlUrl', 'htmlUrl', 'folder', 'description', 'language', 'category'];
const sliceLength = 262_144;

/**
 * Reads a feed reader's list: every outline with a feed or a site is a row, whatever its type and the capitals of its attributes;
 * the folders around it become its topics. Lists that another list points at are not followed, and nothing that the
 * document declares is resolved.
 * @throws FileFault naming the line: a document type with entities, folders nested too deep, a file cut off
 */
export async function readOpml(source: string, limits: ReadingLimits): Promise<Table> {
  const original = source.replace(/\r\n?/g, '\n');
  refuseEntities(original);
  refuseOpenComment(original);
  const text = mendOutlines(original);
  const rows = await readOutlines(text, limits);
  if (rows.length === 0) throw new FileFault('no-rows');
  return { format: 'opml', columns, hasHeader: true, rows };
}

type Attributes = Record<string, string>;
/** A folder's name, or null for an outline that is a blog itself: what stands inside it is not its topic. */
type Folder = string | null;

async function readOutlines(text: string, limits: ReadingLimits): Promise<Row[]> {
  const rows: Row[] = [];
  const folders: Folder[] = [];
  const lines = new LineCounter(text);
  const parser = new Parser(
    {
      onopentag(name, written) {
        if (name.toLowerCase() !== 'outline') return;
        const attributes = lowerCaseNames(written);
        const line = lines.at(parser.startIndex);
        const isBlog = Boolean(feedOf(attributes) || attributes['htmlurl']?.trim());
        if (isBlog) rows.push({ number: rows.length + 1, line, cells: cellsOf(attributes, folders) });
        folders.push(isBlog ? null : nameOf(attributes));
        if (folders.filter((folder) => folder !== null).length > limits.folders) {
          throw new FileFault('too-deep', { limit: limits.folders, line });
        }
        if (rows.length > limits.rows) throw new FileFault('too-many-rows', { limit: limits.rows });
      },
      onclosetag(name) {
        if (name.toLowerCase() === 'outline') folders.pop();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length; at += sliceLength) {
    parser.write(text.slice(at, at + sliceLength));
    await breathe();
  }
  parser.end();
  return rows;
}

function cellsOf(attributes: Attributes, folders: readonly Folder[]): string[] {
  const language = attributes['language']?.trim() ?? '';
  return [
    nameOf(attributes),
    feedOf(attributes),
    attributes['htmlurl']?.trim() ?? '',
    [...new Set(folders.filter((folder): folder is string => !!folder))].join('; '),
    plainText(attributes['description'] ?? ''),
    /^unknown$/i.test(language) ? '' : language,
    plainText(attributes['category'] ?? ''),
  ];
}

/** Old lists write a feed's address as `url`; with any other type that is another list or a page. */
function feedOf(attributes: Attributes): string {
  const isFeed = /^(rss|atom|feed)/i.test(attributes['type'] ?? '');
  return (attributes['xmlurl'] ?? (isFeed ? attributes['url'] : undefined) ?? '').trim();
}

function nameOf(attributes: Attributes): string {
  return plainText(attributes['text'] ?? '') || plainText(attributes['title'] ?? '');
}

function lowerCaseNames(written: Attributes): Attributes {
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A document type that only gives a name is harmless; one that declares or fetches anything is refused. */
function refuseEntities(text: string): void {
  const declared = /<!ENTITY\b|<!DOCTYPE\s+[^\s>[]+(?:\s+[^\s>]|\s*\[)/i.exec(text);
  if (declared) throw new FileFault('entities', { line: new LineCounter(text).at(declared.index) });
}

function refuseOpenComment(text: string): void {
  const open = text.lastIndexOf('<!--');
  if (open >= 0 && !text.includes('-->', open)) {
    throw new FileFault('cut-off', { line: new LineCounter(text).at(open) });
  }
}
