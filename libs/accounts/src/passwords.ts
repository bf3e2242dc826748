import { hash, verify } from '@node-rs/argon2';

/** Argon2id with OWASP's first recommendation (19 MiB, two passes); the library's default is Argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** The stored form of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * Whether the password fits. Without a stored hash (no such account) it takes as long and says no, so that
 * the time doesn't tell which addresses have an account.
 */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('a decoy that nobody types');
  const fits = await verify(stored ?? (await decoy), password);
  return fits && stored !== undefined;
}
