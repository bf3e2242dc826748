import { type Agreement, agreementOf, groupsBy } from './agreement.js';
import type { Scored } from './corpus.js';

/** What the terminal shows of one set of posts: totals, groups, confusion of verdicts. */
export function agreementText(heading: string, presence: Scored[], verdicts: Scored[]): string {
  const group = (trait: (post: Scored) => string): string[] =>
    groupsBy(presence, trait).map(([name, posts]) =>
      line(
        name,
        agreementOf(
          posts,
          posts.filter((post) => verdicts.includes(post)),
        ),
      ),
    );
  return [
    `\n${heading}`,
    line('together', agreementOf(presence, verdicts)),
    '  by language',
    ...group(({ language }) => language),
    '  by source repository',
    ...group(({ repo }) => repo),
    '  verdicts: people > program',
    ...groupsBy(verdicts, ({ verdict, foundVerdict }) => `${verdict} > ${foundVerdict}`).map(
      ([pair, posts]) => `  ${pair.padEnd(44)} ${posts.length}`,
    ),
  ].join('\n');
}

/** Every post on which people and program differ, one line each. */
export function disagreements(posts: readonly Scored[]): string {
  const lines = posts
    .filter((post) => post.discloses !== post.foundDisclosure || post.verdict !== post.foundVerdict)
    .map((post) => {
      const people = `${said(post.discloses)}, ${post.verdict}`;
      const program = `${said(post.foundDisclosure)}, ${post.foundVerdict}`;
      return `  ${post.id.padEnd(10)} ${people} > ${program}${readersNote(post)}`;
    });
  return ['\nPosts judged differently: people > program', ...lines].join('\n');
}

function said(discloses: boolean): string {
  return discloses ? 'discloses' : 'does not disclose';
}

function readersNote({ agreedPresence, agreedVerdict }: Scored): string {
  if (!agreedPresence) return ' (the readers differ on the disclosure)';
  return agreedVerdict ? '' : ' (the readers differ on the verdict)';
}

function line(name: string, agreement: Agreement): string {
  const { posts, precision, recall, truePositives, falsePositives, falseNegatives } = agreement;
  const counts = `${truePositives} found, ${falsePositives} wrong, ${falseNegatives} missed`;
  return (
    `  ${name.padEnd(44)} ${String(posts).padStart(3)} posts  precision ${figure(precision)}  ` +
    `recall ${figure(recall)} (${counts})  verdict ${figure(agreement.verdict)} of ${agreement.judged}`
  );
}

function figure(share: number | null): string {
  return share === null ? '  –  ' : share.toFixed(3);
}
