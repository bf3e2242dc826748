import type { ReactNode } from 'react';
import type { RaRecord } from 'react-admin';

/** A column of the table that a list is on a wide screen. */
export interface Column<R extends RaRecord> {
  key: string;
  label: string;
  render: (record: R) => ReactNode;
  /** The field that the API sorts by, when it can. */
  sortBy?: string;
  width?: number | string;
  align?: 'right';
  /** Not shown until somebody chooses it. */
  extra?: boolean;
}

/** A filter as a chip above the list. */
export interface Filter {
  source: string;
  label: string;
  choices: { id: string | boolean; name: string }[];
}

/** A tab of the list: a name for some filters. */
export interface View {
  name: string;
  filter: Record<string, unknown>;
  /** How many records it shows, where that is known. */
  count?: number;
}
