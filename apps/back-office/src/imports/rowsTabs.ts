import type { ImportState, ImportSummary } from './types';

export type RowsTab = 'open' | 'create' | 'match' | 'wrong' | 'skip';

export interface ShownTab {
  tab: RowsTab;
  count: number;
  filter: Record<string, unknown>;
}

/** The tabs that have rows, what needs a person first: who may be known already, then what is wrong. */
export function rowsTabs(summary: ImportSummary, state: ImportState): ShownTab[] {
  const tabs: ShownTab[] = [
    { tab: 'open', count: state === 'checked' ? summary.possible : 0, filter: { open: true } },
    { tab: 'wrong', count: summary.wrong, filter: { decision: 'wrong' } },
    { tab: 'create', count: summary.create, filter: { decision: 'create' } },
    { tab: 'match', count: summary.match, filter: { decision: 'match' } },
    { tab: 'skip', count: summary.skip, filter: { decision: 'skip' } },
  ];
  return tabs.filter(({ count }) => count > 0);
}
