import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useMe } from './useMe';

export const sendingKey = ['sending'];

/** Whether messages leave at all, for everybody. */
export function useSendingSwitch() {
  const me = useMe();
  return useQuery({
    queryKey: sendingKey,
    queryFn: () => api.get<Schemas['SendingView']>('/sending'),
    enabled: me !== undefined,
    staleTime: 30_000,
  });
}
