import { addressKey, type SuppressionsService, urlKey } from '@rapport/bloggers';
import { rows, type Transaction } from '@rapport/platform';
import { type Choice } from './domain/decision.js';
import { type PlannedRow, planRows } from './domain/import-plan.js';
import { type KeyedDraft, type Keys, withKeys } from './domain/keyed-draft.js';
import { nameKey } from './domain/like-names.js';
import { notice } from './domain/problems.js';
import { readRow } from './domain/row-reading.js';
import { rowsTogether } from './domain/rows-together.js';
import { type Import } from './import.entity.js';
import { knownBloggers } from './known-bloggers.js';
import { breathe } from './parsing/breathing.js';
import { readList } from './parsing/list-reading.js';

/** A whole file, decided row by row, and the staff its owner columns name. */
export interface PlannedImport {
  rows: PlannedRow[];
  ownerOf(draft: KeyedDraft): string | null;
}

/**
 * Reads the stored file again and decides each row against the bloggers known in this transaction. The look-over and
 * the run both come here, so that what is done is decided by the same rules as what was shown.
 * @param progress is told how many rows have been read
 */
export async function planImport(
  tx: Transaction,
  list: Import,
  choices: ReadonlyMap<number, Choice>,
  suppressions: SuppressionsService,
  progress: (rowsDone: number) => Promise<void>,
): Promise<PlannedImport> {
  const { table } = await readList(list.content, list.hasHeader);
  const staff = await staffByName(tx);
  const drafts: KeyedDraft[] = [];
  for (const row of table.rows) {
    drafts.push(withOwner(withKeys(readRow(table, row, list.mapping), keys), staff));
    if (drafts.length % 500 === 0) {
      await progress(drafts.length);
      await breathe();
    }
  }
  const fates = rowsTogether(await withSuppressions(tx, drafts, suppressions));
  const leads = fates.filter((fate) => fate.kind === 'leads').map((fate) => fate.draft);
  const planned = planRows(fates, await knownBloggers(tx, leads), choices);
  return {
    rows: planned,
    ownerOf: (draft) => (draft.owner === null ? null : (staff.get(nameKey(draft.owner)) ?? null)),
  };
}

const keys: Keys = {
  site: (url) => urlKey(url) ?? url,
  address: (kind, address) => addressKey(kind, address) ?? address,
};

/** Accounts by their name and by their address, both as lists write them. */
async function staffByName(tx: Transaction): Promise<Map<string, string>> {
  const staff = await rows<{ id: string; name: string; email: string }>(
    tx,
    `SELECT id, name, email FROM accounts WHERE disabled_at IS NULL ORDER BY id DESC`,
  );
  return new Map(
    staff.flatMap(({ id, name, email }) => [[nameKey(name), id] as const, [nameKey(email), id] as const]),
  );
}

function withOwner(draft: KeyedDraft, staff: ReadonlyMap<string, string>): KeyedDraft {
  if (draft.owner === null || staff.has(nameKey(draft.owner))) return draft;
  return { ...draft, problems: [...draft.problems, notice('unknown-owner', null, draft.owner)] };
}

/** Addresses that asked not to be written to stay so, whatever the list says of them. */
async function withSuppressions(
  tx: Transaction,
  drafts: readonly KeyedDraft[],
  suppressions: SuppressionsService,
): Promise<KeyedDraft[]> {
  const mails = drafts.flatMap((draft) => draft.contactPoints.filter((point) => point.kind === 'email'));
  const suppressed = await suppressions.among([...new Set(mails.map((point) => point.key))], tx);
  return drafts.map((draft) => {
    const silent = draft.contactPoints.filter((point) => suppressed.has(point.key));
    if (silent.length === 0) return draft;
    const contactPoints = draft.contactPoints.map((point) => ({
      ...point,
      optedOut: point.optedOut || silent.includes(point),
    }));
    const notices = silent.map((point) => notice('address-opted-out', null, point.address));
    return { ...draft, contactPoints, problems: [...draft.problems, ...notices] };
  });
}
