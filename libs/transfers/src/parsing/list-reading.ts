import { type Table } from '../domain/table.js';
import { readCsv } from './csv-reading.js';
import { FileFault } from './file-fault.js';
import { looksLikeLinks, readLinks } from './links-reading.js';
import { readOpml } from './opml-reading.js';
import { readingLimits, type ReadingLimits } from './reading-limits.js';
import { decodeText } from './text-decoding.js';

export interface ReadList {
  table: Table;
  encoding: string;
}

/**
 * Reads a list of blogs from a file's bytes, told by its content and not by its name: OPML, a Markdown list of links,
 * else CSV.
 * @param headed whether the first row of a CSV names its columns, where somebody said so; else it is guessed
 * @throws FileFault with a sentence when the file is no such list, or can't be read to its end
 */
export async function readList(
  bytes: Buffer,
  headed: boolean | null = null,
  limits: ReadingLimits = readingLimits,
): Promise<ReadList> {
  if (bytes.length > limits.bytes) throw new FileFault('too-large', { limit: limits.bytes / 1024 / 1024 });
  const { text, encoding } = decodeText(bytes);
  return { table: await readTable(text, headed, limits), encoding };
}

function readTable(text: string, headed: boolean | null, limits: ReadingLimits): Promise<Table> | Table {
  if (/^\s*(<\?xml|<!--|<!DOCTYPE|<[a-z])/i.test(text) || /<opml[\s>]/i.test(text.slice(0, 4000))) {
    refuseOtherMarkup(text);
    return readOpml(text, limits);
  }
  return looksLikeLinks(text) ? readLinks(text, limits) : readCsv(text, limits, headed);
}

function refuseOtherMarkup(text: string): void {
  if (/<(opml|outline)[\s>]/i.test(text)) return;
  const root = /<([a-z][\w:-]*)/i.exec(text)?.[1]?.toLowerCase() ?? '';
  throw new FileFault('not-a-list', { kind: kinds[root] ?? 'XML document' });
}

const kinds: Record<string, string> = { html: 'web page', rss: 'feed', feed: 'feed', 'rdf:rdf': 'feed' };
