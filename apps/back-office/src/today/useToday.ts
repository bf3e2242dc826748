import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { useMe } from '../providers/useMe';
import type { Today } from './types';

/**
 * What waits for the person signed in: the Today page and the counters of the menu. Mail may come at any moment, so it
 * is looked at again every twenty seconds.
 */
export function useToday() {
  const me = useMe();
  return useQuery({
    queryKey: ['today'],
    queryFn: ({ signal }) => api.get<Today>('/today', undefined, signal),
    enabled: me !== undefined,
    staleTime: 10_000,
    refetchInterval: 20_000,
  });
}
