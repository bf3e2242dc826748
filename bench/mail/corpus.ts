import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the makers of a corpus say of a message. Which of the fields there are depends on the source. */
export interface Labels {
  recipients?: string[];
  facts?: { status: string; reason: string; hardbounce: boolean }[];
  tool_sisimai?: { recipient: string; alias: string }[];
  dsn_fields?: { recipient: string; action: string; status: string }[];
  visible_text?: string;
  first_fragment?: string;
  visible_html?: string;
  subtype?: string;
  return_basis?: 'back_on' | 'away_until';
  hard_negative?: string;
}

/** One message of the corpus with its labels. */
export interface Sample {
  file: string;
  source: string;
  kind: string;
  format: 'rfc822' | 'text_body' | 'html_body';
  labels: Labels;
  /** `tool`: another program decided. */
  confidence: string;
  returnDate: string | null;
  /** Copies and kin of one message share it. */
  family: string;
  bytes: Buffer;
}

/**
 * Reads the two collections, `mail` and `mail-extra`, below a folder.
 * @returns null when neither is there
 */
export function mailCorpus(folder: string): Sample[] | null {
  const parts = ['mail', 'mail-extra'].map((part) => join(folder, part));
  const there = parts.filter((part) => existsSync(join(part, 'index.jsonl')));
  return there.length === 0 ? null : there.flatMap(samplesIn);
}

interface Entry {
  file: string;
  source: string;
  kind: string;
  format: Sample['format'];
  labels: Labels;
  kind_confidence?: string;
  label_source?: string;
  return_date?: string | null;
  variant_of?: string | null;
  group?: string | null;
}

function samplesIn(folder: string): Sample[] {
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Entry)
    .filter(({ file }) => existsSync(join(folder, file)))
    .map((entry) => ({
      ...entry,
      confidence: entry.kind_confidence ?? entry.label_source ?? 'source',
      returnDate: entry.return_date ?? null,
      family: entry.variant_of ?? entry.group ?? entry.file,
      bytes: readFileSync(join(folder, entry.file)),
    }));
}

/** A message to read: a bare text or HTML body gets the least of headers. */
export function sourceOf({ format, bytes }: Sample): Buffer {
  if (format === 'rfc822') return bytes;
  const type = format === 'html_body' ? 'text/html' : 'text/plain';
  const head = `From: Somebody <somebody@example.org>\nSubject: Re: Hello\nContent-Type: ${type}; charset=utf-8\n\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** Half of the corpus, by a hash of the name: rules are built on the even half and tried on the odd one. */
export function halfOf({ family }: Sample): 'even' | 'odd' {
  const digest = createHash('sha256')
    .update(family.split('/').at(-1) ?? family)
    .digest();
  return (digest[0] ?? 0) < 128 ? 'even' : 'odd';
}
