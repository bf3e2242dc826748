import { newId, rows, type Transaction } from '@rapport/platform';
import { type Effects } from './domain/effects.js';
import { type Target } from './import-targets.js';
import { type Provenance, sourceOf } from './provenance.js';

/**
 * Gives bloggers the addresses they don't have yet, with where they were found and the lawful basis of using them. An
 * address that asked not to be written to is entered as such; one that is known as such stays so.
 */
export async function writeContactPoints(
  tx: Transaction,
  targets: readonly Target[],
  from: Provenance,
  effects: ReadonlyMap<number, Effects>,
): Promise<void> {
  const rowOf = new Map(targets.map((target) => [target.bloggerId, target.row]));
  const points = targets.flatMap((target) =>
    target.draft.contactPoints.map(({ kind, address, key, optedOut }, index) => ({
      id: newId(),
      blogger_id: target.bloggerId,
      kind,
      address,
      address_key: key,
      state: optedOut ? 'opted_out' : 'valid',
      preferred: target.created && index === 0 && kind === 'email',
      source: sourceOf(target.draft, from),
      basis: target.draft.lawfulBasis ?? from.lawfulBasis,
    })),
  );
  const given = JSON.stringify(points);
  const silenced = await rows<{ id: string; address: string; bloggerId: string }>(
    tx,
    `UPDATE contact_points p SET state = 'opted_out', version = p.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS d (kind text, address_key text, state text)
     WHERE p.kind = d.kind AND p.address_key = d.address_key AND d.state = 'opted_out' AND p.state <> 'opted_out'
     RETURNING p.id, p.address, p.blogger_id AS "bloggerId"`,
    [given],
  );
  for (const { id, address, bloggerId } of silenced) {
    effects.get(rowOf.get(bloggerId)!)!.optedOut.push({ contactPointId: id, address });
  }
  const made = await rows<{ id: string; bloggerId: string }>(
    tx,
    `INSERT INTO contact_points (id, blogger_id, kind, address, address_key, state, preferred, found_at, found_on,
       lawful_basis, basis_source, basis_reviewed_on, created_at)
     SELECT d.id, d.blogger_id, d.kind, d.address, d.address_key, d.state, d.preferred, d.source, $2::date, d.basis,
       CASE WHEN d.basis IS NULL THEN '' ELSE d.source END, CASE WHEN d.basis IS NULL THEN NULL ELSE $2::date END,
       $3::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, blogger_id uuid, kind text, address text, address_key text,
       state text, preferred boolean, source text, basis text)
     ON CONFLICT (kind, address_key) DO NOTHING RETURNING id, blogger_id AS "bloggerId"`,
    [given, from.on, from.at],
  );
  for (const { id, bloggerId } of made) effects.get(rowOf.get(bloggerId)!)!.contactPoints.push(id);
}
