import { type Choice, decide, type Decision } from './decision.js';
import { type KeyedDraft } from './keyed-draft.js';
import { type Known, type KnownBlogger, type MatchReason } from './matching.js';
import { type RowFate } from './rows-together.js';

/** What is going to happen to one row, for a person to look over and then to be done. */
export interface PlannedRow {
  row: number;
  decision: 'create' | 'match' | 'wrong' | 'skip';
  reason: MatchReason | 'same-row' | null;
  ofRow: number | null;
  blogger: KnownBlogger | null;
  possible: KnownBlogger | null;
  choice: Choice | null;
  draft: KeyedDraft;
}

/**
 * The plan of a whole file: the leading rows are looked up among the known bloggers, the others go where their leading
 * row goes.
 * @param choices what a person has decided about rows of a like name, by row number
 */
export function planRows(
  fates: readonly RowFate[],
  known: Known,
  choices: ReadonlyMap<number, Choice>,
): PlannedRow[] {
  const leads = new Map<number, Decision>();
  return fates.map((fate): PlannedRow => {
    const { draft } = fate;
    const nothing = {
      row: draft.row,
      reason: null,
      ofRow: null,
      blogger: null,
      possible: null,
      choice: null,
      draft,
    };
    if (fate.kind === 'wrong') return { ...nothing, decision: 'wrong' };
    if (fate.kind === 'repeats') return { ...nothing, decision: 'skip', reason: 'same-row', ofRow: fate.of };
    if (fate.kind === 'joins') {
      const lead = leads.get(fate.of);
      const decision = lead?.decision === 'skip' ? 'skip' : 'match';
      return { ...nothing, decision, reason: fate.reason, ofRow: fate.of, blogger: lead?.blogger ?? null };
    }
    const choice = choices.get(draft.row) ?? null;
    const lead = decide(draft, known, choice);
    leads.set(draft.row, lead);
    return { ...nothing, ...lead, choice: lead.possible === null && lead.reason === null ? null : choice };
  });
}

/** Whether somebody should still look at the row: it may be about a known blogger and nobody has said so or not. */
export function isOpen(row: Pick<PlannedRow, 'possible' | 'choice'>): boolean {
  return row.possible !== null && row.choice === null;
}
