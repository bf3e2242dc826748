import { useQueryClient } from '@tanstack/react-query';
import { useGetIdentity } from 'react-admin';
import { type Me, rememberMe } from './me';
import { may, type Role } from './roles';

const identityKey = ['auth', 'getIdentity'];

/** The person who is signed in, or undefined while that is being found out. */
export function useMe(): Me | undefined {
  return useGetIdentity().identity as Me | undefined;
}

/** Whether the person signed in may do what needs `role`. */
export function useMay(role: Role): boolean {
  return may(useMe()?.role, role);
}

/** Keeps a changed profile, as the server answered it, without asking again. */
export function useKeepMe(): (me: Me) => void {
  const client = useQueryClient();
  return (me) => {
    rememberMe(me);
    client.setQueryData(identityKey, { ...me, fullName: me.name });
  };
}
