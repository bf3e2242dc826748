/** How many rows an import will bring in or has brought in, and what came of undoing it. */
export interface ImportSummary {
  create: number;
  match: number;
  wrong: number;
  skip: number;
  /** Rows about somebody of a like name, whom a person should look at. */
  possible: number;
  undone: { removed: number; left: Left[] } | null;
}

export type LeftReason = 'in-use' | 'changed-since' | 'wish-kept';

/** What undoing left in place, and why. */
export interface Left {
  bloggerId: string;
  name: string;
  reason: LeftReason;
}

/** Counts the decisions of rows. */
export function summaryOf(
  rows: readonly { decision: 'create' | 'match' | 'wrong' | 'skip'; open: boolean }[],
): ImportSummary {
  const summary: ImportSummary = { create: 0, match: 0, wrong: 0, skip: 0, possible: 0, undone: null };
  for (const { decision, open } of rows) {
    summary[decision] += 1;
    if (open) summary.possible += 1;
  }
  return summary;
}
