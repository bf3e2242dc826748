import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { useMay, useMe } from './useMe';

/** Where the mail of the person signed in goes. */
export interface Sending {
  mode: 'capture' | 'smtp';
  /** The mailbox it leaves from: their own, else the team's. */
  from: { id: string; label: string; fromAddress: string; state: string } | null;
}

type Mailbox = NonNullable<Sending['from']> & { accountId: string | null };

/** Whether mail leaves this machine and from where; undefined while unknown and for those who can't write. */
export function useSending(): Sending | undefined {
  const me = useMe();
  const writes = useMay('officer');
  const { data } = useQuery({
    queryKey: ['mailboxes', 'sending'],
    queryFn: () => api.get<Mailbox[]>('/mailboxes'),
    enabled: writes,
    staleTime: 30_000,
  });
  if (!data || !me) return undefined;
  const from =
    data.find(({ accountId }) => accountId === me.id) ??
    data.find(({ accountId }) => accountId === null) ??
    null;
  return { mode: from ? 'smtp' : 'capture', from };
}
