import { type AuthProvider, HttpError } from 'react-admin';
import { api } from '../api/client';
import { forgetMe, loadMe, wasSignedIn } from './me';

const isSignedOut = (error: unknown) => error instanceof HttpError && error.status === 401;

/** Sign-in by the session cookie: the browser keeps no token, the server is asked who this is. */
export const authProvider: AuthProvider = {
  login: async ({ email, password }: { email: string; password: string }) => {
    await api.post('/session', { email, password });
    forgetMe();
    await loadMe();
  },
  logout: async () => {
    if (wasSignedIn()) await api.delete('/session').catch(() => undefined);
    forgetMe();
  },
  checkAuth: async () => {
    // A server that can't be reached hasn't signed anybody out: the page itself says what is wrong.
    await loadMe().catch((error: unknown) => (isSignedOut(error) ? Promise.reject(error) : undefined));
  },
  checkError: async (error: unknown) => {
    if (!isSignedOut(error)) return;
    forgetMe();
    throw error;
  },
  getIdentity: async () => {
    const me = await loadMe();
    return { ...me, fullName: me.name };
  },
  // Asked on the pages before the sign-in too, where a refusal would throw one out.
  getPermissions: async () => (await loadMe().catch(() => undefined))?.role,
};
