import { type RaRecord, useStore } from 'react-admin';
import type { Column } from './list';

export interface ChosenColumns<R extends RaRecord> {
  all: Column<R>[];
  shown: Column<R>[];
  isShown: (key: string) => boolean;
  toggle: (key: string) => void;
}

/** Which columns of a list this person wants to see; the first is the record's name and always shown. */
export function useChosenColumns<R extends RaRecord>(
  resource: string,
  columns: Column<R>[],
): ChosenColumns<R> {
  const usual = columns.filter(({ extra }) => !extra).map(({ key }) => key);
  const [keys, setKeys] = useStore<string[]>(`${resource}.columns`, usual);
  const isShown = (key: string) => key === columns[0]?.key || keys.includes(key);
  return {
    all: columns,
    shown: columns.filter(({ key }) => isShown(key)),
    isShown,
    toggle: (key) => setKeys(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]),
  };
}
