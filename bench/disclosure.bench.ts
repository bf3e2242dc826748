import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { type DisclosureContext, judge } from '@rapport/disclosure';
import { parseHTML } from 'linkedom';
import { madeUpPages } from './disclosure/made-up-pages.js';
import type { Result } from './serving/side-by-side.js';

export const withoutDatabase = true;

const ROUNDS = 7;
const WARM_UP_ROUNDS = 2;
const context: DisclosureContext = {
  connection: 'gift',
  jurisdictions: ['US', 'UK', 'FR', 'DE'],
  brandDomains: ['lumen.example'],
  partnerDomains: [],
  publishedOn: '2026-03-01',
};

/**
 * Pages a second on one core: judged by four jurisdictions, against the same pages only parsed and their article
 * extracted (linkedom and Readability). Real pages where a corpus is at hand, made up ones otherwise; both sides in
 * turn, round by round.
 */
export async function run({ dataFolder }: { dataFolder: string }): Promise<Result[]> {
  const pages = pagesIn(join(dataFolder, 'disclosure')) ?? madeUpPages();
  const characters = pages.reduce((sum, page) => sum + page.length, 0);
  process.stdout.write(`${pages.length} pages, ${Math.round(characters / pages.length / 1_000)} kB each\n`);
  const runs: { value: number; floor: number }[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const value = pagesASecond(pages, (page) =>
      judge({ content: page, format: 'html', address: '' }, context),
    );
    const floor = pagesASecond(pages, extracted);
    if (round >= 0) runs.push({ value, floor });
  }
  const [value, floor] = [median(runs.map((each) => each.value)), median(runs.map((each) => each.floor))];
  const none = { p50: null, p95: null, floor_p50: null, floor_p95: null };
  return [{ name: 'disclosure', value, unit: 'pages/s', floor, ratio: value / floor, ...none, runs }];
}

/** Readability stumbles over some trees that browsers would have mended; the work up to there counts. */
function extracted(page: string): unknown {
  const { document } = parseHTML(page);
  try {
    return new Readability(document).parse();
  } catch {
    return null;
  }
}

function pagesASecond(pages: readonly string[], work: (page: string) => unknown): number {
  const start = performance.now();
  for (const page of pages) work(page);
  return pages.length / ((performance.now() - start) / 1_000);
}

function pagesIn(folder: string): string[] | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.length === 0 ? null : files.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
