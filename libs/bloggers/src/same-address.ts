import { rows, type Transaction } from '@rapport/platform';

/**
 * Which contact points are one address, in the one place that says so. Mail comes from what is noted as an e-mail
 * address, and from what is noted as "other", which may be one too.
 */

/** A contact point, and whose it is. */
export interface SharedPoint {
  contactPointId: string;
  bloggerId: string;
}

/**
 * SQL for whether mail may come from a contact point.
 * @param point the alias of its row in contact_points
 */
export function mayBeMail(point: string): string {
  return `${point}.kind IN ('email', 'other')`;
}

/**
 * SQL for whether two contact points are the same address: of one kind, or both of kinds that mail may come from.
 * @param one the alias of a row in contact_points that is known
 * @param other the alias of the row that is looked for; an index finds it
 */
export function isSameAddress(one: string, other: string): string {
  const kinds = `CASE WHEN ${mayBeMail(one)} THEN '{email,other}' ELSE ARRAY[${one}.kind] END`;
  return `${other}.address_key = ${one}.address_key AND ${other}.kind = ANY (${kinds})`;
}

/**
 * A contact point and every other that is the same address: another blogger may have it too, noted as another kind.
 * Gives them in the order in which bloggers are locked.
 */
export function contactPointsLike(tx: Transaction, id: string): Promise<SharedPoint[]> {
  return rows(
    tx,
    `SELECT o.id AS "contactPointId", o.blogger_id AS "bloggerId"
     FROM contact_points c JOIN contact_points o ON ${isSameAddress('c', 'o')}
     WHERE c.id = $1 ORDER BY o.blogger_id, o.id`,
    [id],
  );
}
