import { rows, type Transaction } from '@rapport/platform';

/**
 * A contact point and every other that is the same address: another blogger may have it too, noted as another kind.
 * Gives them in the order in which bloggers are locked.
 */
export function contactPointsLike(
  tx: Transaction,
  id: string,
): Promise<{ contactPointId: string; bloggerId: string }[]> {
  return rows(
    tx,
    `SELECT o.id AS "contactPointId", o.blogger_id AS "bloggerId"
     FROM contact_points c JOIN contact_points o ON o.address_key = c.address_key
       AND o.kind = ANY (CASE WHEN c.kind IN ('email', 'other') THEN '{email,other}' ELSE ARRAY[c.kind] END)
     WHERE c.id = $1 ORDER BY o.blogger_id, o.id`,
    [id],
  );
}
