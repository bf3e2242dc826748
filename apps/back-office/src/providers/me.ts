import { api } from '../api/client';
import type { Schemas } from '../api/paths';

/** The person who is signed in. */
export type Me = Schemas['ProfileView'];

let known: Promise<Me> | null = null;

/** Who is signed in; asked once and kept until `forgetMe`. Rejects with 401 when nobody is. */
export function loadMe(): Promise<Me> {
  known ??= api.get<Me>('/session').catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

/** Forget, so that the next `loadMe` asks the server. */
export function forgetMe(): void {
  known = null;
}

/** Keep what the server just answered. */
export function rememberMe(me: Me): void {
  known = Promise.resolve(me);
}

/** True when somebody has been signed in during this visit. */
export function wasSignedIn(): boolean {
  return known !== null;
}
