import { addressKey, mayBeMail } from '@rapport/bloggers';
import { rows, type Transaction } from '@rapport/platform';
import type { PersonAt } from '../domain/place-of.js';

/** Keys of addresses as contact points have them; what is no address is left out. */
export function keysOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap((address) => addressKey('email', address) ?? []))];
}

/** The bloggers' contact points among these address keys. An address noted as "other" counts too. */
export async function peopleAt(
  tx: Transaction,
  keys: readonly string[],
): Promise<(PersonAt & { key: string })[]> {
  if (keys.length === 0) return [];
  return rows(
    tx,
    `SELECT id AS "contactPointId", blogger_id AS "bloggerId", address_key AS key FROM contact_points
     WHERE ${mayBeMail('contact_points')} AND address_key = ANY ($1) ORDER BY kind, id`,
    [keys],
  );
}

/** Whether an address is one that we send from: a mailbox, in use or not, or a colleague's account. */
export async function isOurs(tx: Transaction, address: string): Promise<boolean> {
  const [found] = await rows<{ ours: boolean }>(
    tx,
    `SELECT EXISTS (SELECT FROM mailboxes WHERE lower(from_address) = $1)
       OR EXISTS (SELECT FROM accounts WHERE lower(email) = $1) AS ours`,
    [address.toLowerCase()],
  );
  return found?.ours ?? false;
}
