import type { Database, Actor } from '@rapport/platform';
import { hasRole } from '@rapport/platform';

/** Whose things wait for a person: their own, and for managers also what nobody who can act owns. */
export interface Whose {
  accountId: string;
  officerIds: string[];
  manages: boolean;
}

/** Finds whose things wait for the actor: a manager takes over from accounts that are disabled or only read now. */
export async function whose(database: Database, actor: Actor): Promise<Whose> {
  // Lines show what bloggers wrote; whoever only reads now has nothing to do with what was theirs.
  if (!hasRole(actor, 'officer')) return { accountId: actor.id, officerIds: [], manages: false };
  const manages = hasRole(actor, 'manager');
  if (!manages) return { accountId: actor.id, officerIds: [actor.id], manages };
  const gone = await database.query<{ id: string }>(
    `SELECT id FROM accounts WHERE (disabled_at IS NOT NULL OR role = 'viewer') AND id <> $1`,
    [actor.id],
    'today-gone',
  );
  return { accountId: actor.id, officerIds: [actor.id, ...gone.map((account) => account.id)], manages };
}
