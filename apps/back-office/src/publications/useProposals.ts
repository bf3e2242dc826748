import { useQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import { readListHeaders } from '../providers/listPaging';
import type { Proposal } from './types';

const waiting: { state: Proposal['state'] } = { state: 'open' };
/** More than these are not decided upon in one sitting. */
const SHOWN = 50;

/** The posts of feeds that wait for somebody to say whether they are what was asked for, the latest first. */
export function useProposals() {
  return useQuery({
    queryKey: ['publication-proposals', waiting],
    queryFn: async () => {
      const query = { filter: JSON.stringify(waiting), range: `[0,${SHOWN - 1}]` };
      const { data, headers } = await call<Proposal[]>('GET', '/publication-proposals', undefined, { query });
      return { proposals: data, total: readListHeaders(headers).total ?? data.length };
    },
  });
}
