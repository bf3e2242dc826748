import { rows, type Transaction } from '@rapport/platform';
import { type Choice } from './domain/decision.js';
import { type Effects } from './domain/effects.js';
import { isOpen, type PlannedRow } from './domain/import-plan.js';
import { type ImportSummary, summaryOf } from './domain/import-summary.js';

const rowsAtOnce = 2_000;

/** The choices that people made about rows of an import, by row number. */
export async function choicesOf(tx: Transaction, importId: string): Promise<Map<number, Choice>> {
  const chosen = await rows<{ row: number; choice: Choice }>(
    tx,
    `SELECT row_number AS row, choice FROM import_rows WHERE import_id = $1 AND choice IS NOT NULL`,
    [importId],
  );
  return new Map(chosen.map(({ row, choice }) => [row, choice]));
}

/**
 * Stores what becomes of each row, in place of what was decided before.
 * @param made the bloggers that rows made, by row number, and what the rows brought in; empty while only looking over
 */
export async function storeRows(
  tx: Transaction,
  importId: string,
  planned: readonly PlannedRow[],
  made: { bloggers: ReadonlyMap<number, string>; effects: ReadonlyMap<number, Effects> },
): Promise<ImportSummary> {
  await rows(tx, `DELETE FROM import_rows WHERE import_id = $1`, [importId]);
  for (let at = 0; at < planned.length; at += rowsAtOnce) {
    const some = planned.slice(at, at + rowsAtOnce).map((row) => ({
      row_number: row.row,
      line: row.draft.line,
      raw: row.draft.raw,
      name: row.draft.name,
      decision: row.decision,
      reason: row.reason,
      of_row: row.ofRow,
      blogger_id: made.bloggers.get(row.ofRow ?? row.row) ?? row.blogger?.id ?? null,
      possible_blogger_id: row.possible?.id ?? null,
      choice: row.choice,
      problems: row.draft.problems,
      effects: made.effects.get(row.row) ?? null,
    }));
    await rows(tx, insertRows, [importId, JSON.stringify(some)]);
  }
  return summaryOf(planned.map((row) => ({ decision: row.decision, open: isOpen(row) })));
}

const insertRows = `
  INSERT INTO import_rows (import_id, row_number, line, raw, name, decision, reason, of_row, blogger_id,
    possible_blogger_id, choice, problems, effects)
  SELECT $1, r.* FROM jsonb_to_recordset($2::jsonb) AS r (row_number integer, line integer, raw jsonb, name text,
    decision text, reason text, of_row integer, blogger_id uuid, possible_blogger_id uuid, choice text,
    problems jsonb, effects jsonb)`;

/** Keeps a person's choice about a row and counts the decisions anew. False where the row leaves nothing to choose. */
export async function storeChoice(
  tx: Transaction,
  importId: string,
  row: number,
  choice: Choice,
): Promise<boolean> {
  const changed = await rows(
    tx,
    `UPDATE import_rows SET choice = $3, decision = $3, blogger_id = CASE WHEN $3 = 'match' THEN possible_blogger_id END
     WHERE import_id = $1 AND row_number = $2 AND possible_blogger_id IS NOT NULL RETURNING row_number`,
    [importId, row, choice],
  );
  if (changed.length > 0) await rows(tx, recount, [importId]);
  return changed.length > 0;
}

const recount = `
  UPDATE imports SET summary = summary || (
    SELECT jsonb_build_object('create', count(*) FILTER (WHERE decision = 'create'),
      'match', count(*) FILTER (WHERE decision = 'match'), 'wrong', count(*) FILTER (WHERE decision = 'wrong'),
      'skip', count(*) FILTER (WHERE decision = 'skip'),
      'possible', count(*) FILTER (WHERE possible_blogger_id IS NOT NULL AND choice IS NULL))
    FROM import_rows WHERE import_id = $1)
  WHERE id = $1`;
