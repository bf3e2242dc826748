import { useGetOne } from 'react-admin';
import type { Import } from './types';

const OFTEN = 800;

/** One import, read again and again while it is at work. */
export function useImport(id: string) {
  return useGetOne<Import>(
    'imports',
    { id },
    { refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? OFTEN : false) },
  );
}

/** Whether the worker is busy with it. */
export function isAtWork({ state }: Pick<Import, 'state'>): boolean {
  return state === 'checking' || state === 'running';
}
