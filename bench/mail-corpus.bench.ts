import { readIncoming } from '@rapport/inbox';
import { halfOf, mailCorpus, type Sample, sourceOf } from './mail/corpus.js';
import { scored, type Scored } from './mail/score.js';
import { bySource, confusionTable, misses, shareText } from './mail/tables.js';
import type { Result } from './serving/side-by-side.js';

export const withoutDatabase = true;

/**
 * Real messages with the labels of their sources: does the program tell bounces, absences, wishes and answers apart,
 * and does it find recipients, codes, dates and what a person wrote? And how many messages a second on one core?
 */
export async function run({ dataFolder }: { dataFolder: string }): Promise<Result[]> {
  const samples = mailCorpus(dataFolder);
  if (samples === null) {
    process.stdout.write(
      `There is neither mail/index.jsonl nor mail-extra/index.jsonl in ${dataFolder}; --data DIR names the folder that holds them.\n`,
    );
    return [];
  }
  const all = await scored(samples);
  const byTool = all.filter(({ sample }) => sample.confidence === 'tool');
  const assumed = all.filter(({ sample }) => sample.confidence === 'assumed_from_origin');
  const trusted = all.filter((one) => !byTool.includes(one) && !assumed.includes(one));
  const perSecond = await messagesPerSecond(samples);
  const figures = [
    ...figuresOf('labelled', trusted),
    ...figuresOf(
      'labelled, even half',
      trusted.filter(({ sample }) => halfOf(sample) === 'even'),
    ),
    ...figuresOf(
      'labelled, odd half',
      trusted.filter(({ sample }) => halfOf(sample) === 'odd'),
    ),
    ...figuresOf('assumed from the origin', assumed),
    ...figuresOf('labelled by a tool', byTool),
  ];
  process.stdout.write(report({ trusted, assumed, byTool }, figures, perSecond));
  const speed = { ...row('mail: read and judged on one core', perSecond, ''), unit: 'messages/s' };
  return [
    ...figures.map(({ name, right, of }) =>
      row(`mail, ${name}`, of === 0 ? Number.NaN : right / of, `of ${of}`),
    ),
    speed,
  ].filter(({ value }) => !Number.isNaN(value));
}

interface Figure {
  name: string;
  right: number;
  of: number;
}

const REPLIES = new Set(['reply', 'opt_out']);
const MACHINES = new Set([
  'bounce_hard',
  'bounce_soft',
  'unlabelled_bounce',
  'delivery_delay',
  'delivery_success',
  'feedback_loop',
  'auto_reply',
  'challenge_response',
]);
const PEOPLE = new Set([
  'reply',
  'reply_interested',
  'reply_not_interested',
  'opt_out',
  'normal',
  'malformed',
]);

function figuresOf(which: string, ones: readonly Scored[]): Figure[] {
  const count = (
    name: string,
    among: readonly Scored[],
    isCounted: (one: Scored) => boolean | undefined,
  ): Figure => ({
    name: `${which}: ${name}`,
    right: among.filter(isCounted).length,
    of: among.length,
  });
  const machines = ones.filter(({ sample }) => MACHINES.has(sample.kind));
  const people = ones.filter(({ sample }) => PEOPLE.has(sample.kind));
  const texts = ones.filter(({ text }) => text !== null);
  const wishes = ones.filter(({ sample }) => sample.kind === 'opt_out');
  const dated = ones.filter(({ returnDate, sample }) => returnDate !== null && sample.returnDate !== null);
  const undated = ones.filter(({ returnDate, sample }) => returnDate !== null && sample.returnDate === null);
  return [
    count('kind right', ones, ({ isRight }) => isRight),
    count('machines taken for people', machines, ({ found }) => REPLIES.has(found)),
    count('people taken for machines', people, ({ found }) => !REPLIES.has(found)),
    count(
      'recipients found',
      ones.filter(({ recipients }) => recipients !== null),
      ({ recipients }) => recipients?.isRight,
    ),
    count(
      'status found',
      ones.filter(({ status }) => status !== null),
      ({ status }) => status?.isRight,
    ),
    count('return dates found', dated, ({ returnDate }) => returnDate?.isRight),
    count('return dates invented', undated, ({ returnDate }) => !returnDate?.isRight),
    count('opt-outs found', wishes, ({ found }) => found === 'opt_out'),
    count(
      'opt-outs invented',
      ones.filter(({ sample }) => sample.kind !== 'opt_out'),
      ({ found }) => found === 'opt_out',
    ),
    count('reply text exact', texts, ({ text }) => text?.isExact),
    count('reply text lost', texts, ({ text }) => text?.isLost),
  ];
}

function report(
  { trusted, assumed, byTool }: Record<'trusted' | 'assumed' | 'byTool', readonly Scored[]>,
  figures: readonly Figure[],
  perSecond: number,
): string {
  const both = [...trusted, ...assumed, ...byTool];
  return [
    confusionTable('Kinds, labelled by the source or by readers', trusted),
    confusionTable('Kinds, assumed from where the source keeps the message', assumed),
    confusionTable('Kinds, labelled by another program', byTool),
    bySource('Kind right, by source', trusted, (one) => one),
    bySource('Recipients, by source', both, ({ recipients }) => recipients),
    bySource('Status, by source', both, ({ status }) => status),
    bySource('Return dates, by source', both, ({ returnDate }) => returnDate),
    bySource('Reply text exact, by source', both, ({ text }) => text && { isRight: text.isExact }),
    misses(both),
    '\nTogether',
    ...figures
      .filter(({ of }) => of > 0)
      .map(({ name, right, of }) => `  ${name.padEnd(52)} ${shareText(right, of)}`),
    `  ${'messages a second on one core'.padEnd(52)} ${perSecond.toFixed(0)}\n`,
  ].join('\n');
}

const ROUNDS = 3;

/**
 * The median of a few rounds over the whole corpus, one message after the other. Processor time, not the clock: other
 * programs on the machine don't count.
 */
async function messagesPerSecond(samples: readonly Sample[]): Promise<number> {
  const sources = samples.map(sourceOf);
  const at = new Date('2026-01-01T00:00:00Z');
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (const source of sources) await readIncoming(source, at);
    const { user, system } = process.cpuUsage(start);
    rates.push((1e6 * sources.length) / (user + system));
  }
  return rates.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

function row(name: string, value: number, unit: string): Result {
  const none = { floor: null, ratio: null, p50: null, p95: null, floor_p50: null, floor_p95: null };
  return { name, value, unit, ...none, runs: 1 };
}
