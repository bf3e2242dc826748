import type { Scored } from './corpus.js';

/** How far the program says the same as people, on some posts. Shares are null where nothing counts. */
export interface Agreement {
  posts: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  precision: number | null;
  recall: number | null;
  judged: number;
  sameVerdict: number;
  verdict: number | null;
}

/**
 * Counts agreement.
 * @param presence the posts on which "it discloses" is compared
 * @param verdicts those on which the verdicts are compared
 */
export function agreementOf(presence: readonly Scored[], verdicts: readonly Scored[]): Agreement {
  const count = (discloses: boolean, found: boolean): number =>
    presence.filter((post) => post.discloses === discloses && post.foundDisclosure === found).length;
  const [truePositives, falsePositives, falseNegatives] = [
    count(true, true),
    count(false, true),
    count(true, false),
  ];
  const sameVerdict = verdicts.filter((post) => post.verdict === post.foundVerdict).length;
  return {
    posts: presence.length,
    truePositives,
    falsePositives,
    falseNegatives,
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    judged: verdicts.length,
    sameVerdict,
    verdict: share(sameVerdict, verdicts.length),
  };
}

/** The posts by one of their traits, the largest group first. */
export function groupsBy(
  posts: readonly Scored[],
  trait: (post: Scored) => string,
): [name: string, posts: Scored[]][] {
  const groups = new Map<string, Scored[]>();
  for (const post of posts) groups.set(trait(post), [...(groups.get(trait(post)) ?? []), post]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
