import { type Incoming, readIncoming } from '@rapport/inbox';
import { type Sample, sourceOf } from './corpus.js';
import { rightKinds, type ShownKind, shownKind } from './expected-kind.js';
import { textMatch, type TextMatch } from './expected-text.js';

/** One message with what labels and program say of it; null where there is no label. */
export interface Scored {
  sample: Sample;
  expected: ShownKind;
  found: ShownKind;
  because: string;
  isRight: boolean;
  /** Every named recipient found, and no other. */
  recipients: Comparison | null;
  status: Comparison | null;
  returnDate: Comparison | null;
  text: TextMatch | null;
}

/** What was expected, what was found. */
export interface Comparison {
  isRight: boolean;
  expected: string;
  found: string;
}

/** Reads every message of a corpus and compares. */
export async function scored(samples: readonly Sample[]): Promise<Scored[]> {
  const all: Scored[] = [];
  for (const sample of samples) all.push(await score(sample));
  return all;
}

async function score(sample: Sample): Promise<Scored> {
  const source = sourceOf(sample);
  const incoming = await readIncoming(source, sentAt(source));
  const right = rightKinds(sample);
  const found = shownKind(incoming);
  return {
    sample,
    expected: right[0] ?? 'reply',
    found,
    because: incoming.because,
    isRight: right.includes(found),
    recipients: recipientsOf(sample, incoming),
    status: statusOf(sample, incoming),
    returnDate: returnDateOf(sample, incoming),
    text: textMatch(sample, incoming),
  };
}

/** The nearest to the time of arrival that the samples tell. */
function sentAt(source: Buffer): Date {
  const value = /^date:\s*(.{0,60})$/im.exec(source.subarray(0, 20_000).toString('latin1'))?.[1] ?? '';
  const date = new Date(
    value
      .replace(/\([^)]*\)/g, '')
      .replace(/ [A-Z]{2,4}$/, '')
      .trim(),
  );
  return Number.isNaN(date.getTime()) ? new Date('2010-01-01T00:00:00Z') : date;
}

const BOUNCES = new Set(['bounce_hard', 'bounce_soft', 'delivery_delay', 'unlabelled_bounce']);

/** Where mail was forwarded, both the address that it was for and the one that failed are right. */
function recipientsOf({ kind, labels }: Sample, { failed }: Incoming): Comparison | null {
  const { recipients = [], tool_sisimai: tool = [] } = labels;
  if (!BOUNCES.has(kind) || recipients.length === 0) return null;
  const aliases = new Map(
    tool.filter(({ alias }) => alias !== '').map(({ recipient, alias }) => [recipient, alias]),
  );
  const right = [listed(recipients), listed(recipients.map((address) => aliases.get(address) ?? address))];
  const found = listed(failed.map(({ address }) => address));
  return { isRight: right.includes(found), expected: right[0] ?? '', found };
}

function listed(addresses: readonly string[]): string {
  return [...new Set(addresses.map((address) => address.toLowerCase()))].sort().join(' ');
}

/**
 * Only the fields of a report, and codes that the mail itself holds, can be found. A code that says nothing (5.0.0)
 * and the code of the same message that says more are both right.
 */
function statusOf({ kind, labels, bytes }: Sample, { failed }: Incoming): Comparison | null {
  if (!BOUNCES.has(kind)) return null;
  const source = bytes.toString('latin1');
  const codes = [...(labels.dsn_fields ?? []), ...(labels.facts ?? [])].map(({ status }) => status);
  const stated = [...new Set(codes)].filter(
    (code) => code !== '' && new RegExp(`(?<![\\d.])${code}(?![\\d.]*\\d)`).test(source),
  );
  if (stated.length === 0) return null;
  const found = failed.map(({ status }) => status ?? '').filter((status) => status !== '');
  return {
    isRight: found.some((status) => stated.includes(status) || saysMore(status, stated, source)),
    expected: stated.join(' '),
    found: found.join(' '),
  };
}

/** A code of the mail that says more than the label's 5.0.0. */
function saysMore(found: string, stated: readonly string[], source: string): boolean {
  return source.includes(found) && stated.some((code) => code === `${found[0]}.0.0`);
}

const DAY_MS = 86_400_000;

/** "Away until the 4th" may mean that the 4th is the last day away, or the first day back: both are right. */
function returnDateOf({ kind, labels, returnDate }: Sample, incoming: Incoming): Comparison | null {
  if (kind !== 'auto_reply') return null;
  const right = returnDate === null ? [''] : [returnDate];
  if (returnDate !== null && labels.return_basis === 'away_until')
    right.push(new Date(Date.parse(returnDate) + DAY_MS).toISOString().slice(0, 10));
  const found = incoming.returnDate ?? '';
  return { isRight: right.includes(found), expected: right.join(' or '), found };
}
