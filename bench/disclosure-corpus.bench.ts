import { join } from 'node:path';
import { agreementOf } from './disclosure/agreement.js';
import { agreementText, disagreements } from './disclosure/agreement-text.js';
import { type Scored, scoredCorpus } from './disclosure/corpus.js';
import type { Result } from './serving/side-by-side.js';

export const withoutDatabase = true;

/**
 * Real posts with the labels of two readers: does the program see the same disclosures, and judge them the same?
 * Counted on the posts on which the readers agree, and on all of them by the first reader's labels.
 */
export async function run({ dataFolder }: { dataFolder: string }): Promise<Result[]> {
  const folder = join(dataFolder, 'disclosure');
  const posts = scoredCorpus(folder);
  if (posts === null) {
    process.stdout.write(
      `There is no index.jsonl in ${folder}; --data DIR names the folder that holds disclosure/.\n`,
    );
    return [];
  }
  const agreed = posts.filter((post) => post.agreedPresence);
  const agreedVerdicts = posts.filter((post) => post.agreedVerdict);
  process.stdout.write(
    [
      agreementText('Posts on which both readers agree', agreed, agreedVerdicts),
      agreementText('All posts, by the first reader', posts, posts),
      disagreements(posts),
      '',
    ].join('\n'),
  );
  return [...rows('agreed', agreed, agreedVerdicts), ...rows('all', posts, posts)];
}

function rows(which: string, presence: Scored[], verdicts: Scored[]): Result[] {
  const found = agreementOf(presence, verdicts);
  const none = { floor: null, ratio: null, p50: null, p95: null, floor_p50: null, floor_p95: null };
  const row = (name: string, share: number | null, of: number): Result[] =>
    share === null
      ? []
      : [{ name: `disclosure, ${which}: ${name}`, value: share, unit: `of ${of}`, ...none, runs: 1 }];
  return [
    ...row('precision', found.precision, found.truePositives + found.falsePositives),
    ...row('recall', found.recall, found.truePositives + found.falseNegatives),
    ...row('verdicts', found.verdict, found.judged),
  ];
}
