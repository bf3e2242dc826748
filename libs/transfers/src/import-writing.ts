import { searchedOnce } from '@rapport/bloggers';
import { rows, type Transaction } from '@rapport/platform';
import { writeChannels } from './channel-writing.js';
import { writeContactPoints } from './contact-point-writing.js';
import { additionsTo, addsSomething, type Present } from './domain/additions.js';
import { type Effects, noEffects } from './domain/effects.js';
import { type Target } from './import-targets.js';
import { type Provenance, sourceOf } from './provenance.js';

/**
 * Brings some bloggers in, with one statement for each kind of record: those that are new are made, those that are
 * known are added to and never overwritten.
 * @returns what was brought in, by the row that it is noted with
 * @throws Overtaken when somebody else has meanwhile entered one of the sites or addresses
 */
export async function writeTargets(
  tx: Transaction,
  targets: readonly Target[],
  from: Provenance,
): Promise<Map<number, Effects>> {
  const effects = new Map(targets.map((target) => [target.row, noEffects(target.created)]));
  const bloggerIds = targets.map((target) => target.bloggerId);
  const [newcomers, known] = [targets.filter((one) => one.created), targets.filter((one) => !one.created)];
  await searchedOnce(tx, bloggerIds, async () => {
    await makeBloggers(tx, newcomers, from, effects);
    await addToBloggers(tx, known, from, effects);
    await writeChannels(tx, targets, from.at, effects);
    await writeContactPoints(tx, targets, from, effects);
  });
  for (const { row, created, draft } of targets) {
    const made = effects.get(row);
    if (created && made && made.channels.length < draft.channels.length) throw new Overtaken();
    if (created && made && made.contactPoints.length < draft.contactPoints.length) throw new Overtaken();
  }
  return effects;
}

/** Somebody entered what this import was about to: it has to be decided anew. */
export class Overtaken extends Error {}

async function makeBloggers(
  tx: Transaction,
  targets: readonly Target[],
  from: Provenance,
  effects: ReadonlyMap<number, Effects>,
): Promise<void> {
  const made = targets.map((target) => ({
    id: target.bloggerId,
    name: target.draft.name,
    language: target.draft.language,
    country: target.draft.country,
    time_zone: target.draft.timeZone,
    topics: target.draft.topics,
    owner_id: from.ownerOf(target.draft) ?? from.ownerId,
    notes: target.draft.notes,
    source: sourceOf(target.draft, from),
    wish: target.draft.doNotContact,
  }));
  for (const target of targets) if (target.draft.doNotContact) effects.get(target.row)!.doNotContact = true;
  await rows(
    tx,
    `INSERT INTO bloggers (id, name, language, country, time_zone, topics, owner_id, notes, source, import_id,
       contact_policy, do_not_contact_reason, do_not_contact_at, do_not_contact_by_id, created_by_id, created_at, updated_at)
     SELECT b.id, b.name, b.language, b.country, b.time_zone, b.topics, b.owner_id, b.notes, b.source, $2,
       CASE WHEN b.wish THEN 'do_not_contact' ELSE 'email_allowed' END, CASE WHEN b.wish THEN b.source END,
       CASE WHEN b.wish THEN $3::timestamptz END, CASE WHEN b.wish THEN $4::uuid END, $4, $3, $3
     FROM jsonb_to_recordset($1::jsonb) AS b (id uuid, name text, language text, country text, time_zone text,
       topics text[], owner_id uuid, notes text, source text, wish boolean)`,
    [JSON.stringify(made), from.importId, from.at, from.actorId],
  );
}

async function addToBloggers(
  tx: Transaction,
  targets: readonly Target[],
  from: Provenance,
  effects: ReadonlyMap<number, Effects>,
): Promise<void> {
  const present = await presentOf(tx, targets);
  const changes = targets.flatMap((target) => {
    const now = present.get(target.bloggerId);
    const added = now && additionsTo(now, target.draft, from.ownerOf(target.draft) ?? from.ownerId);
    if (!added || !addsSomething(added)) return [];
    Object.assign(effects.get(target.row)!, added);
    const { language, country, timeZone, ownerId, notes } = added.filled;
    const columns = { language, country, time_zone: timeZone, owner_id: ownerId, notes };
    return [
      {
        id: target.bloggerId,
        ...columns,
        topics: added.topics,
        wish: added.doNotContact,
        source: sourceOf(target.draft, from),
      },
    ];
  });
  await rows(
    tx,
    `UPDATE bloggers b SET language = coalesce(b.language, d.language), country = coalesce(b.country, d.country),
       time_zone = coalesce(b.time_zone, d.time_zone), owner_id = coalesce(b.owner_id, d.owner_id),
       notes = coalesce(nullif(b.notes, ''), d.notes, ''), topics = b.topics || d.topics,
       contact_policy = CASE WHEN d.wish THEN 'do_not_contact' ELSE b.contact_policy END,
       do_not_contact_reason = CASE WHEN d.wish THEN d.source ELSE b.do_not_contact_reason END,
       do_not_contact_at = CASE WHEN d.wish THEN $2::timestamptz ELSE b.do_not_contact_at END,
       do_not_contact_by_id = CASE WHEN d.wish THEN $3::uuid ELSE b.do_not_contact_by_id END,
       updated_at = $2, version = b.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, language text, country text, time_zone text, owner_id uuid,
       notes text, topics text[], wish boolean, source text)
     WHERE b.id = d.id`,
    [JSON.stringify(changes), from.at, from.actorId],
  );
}

/** What the known bloggers have, locked until the import is over, so that nothing is filled twice. */
async function presentOf(tx: Transaction, targets: readonly Target[]): Promise<Map<string, Present>> {
  const found = await rows<Present & { id: string }>(
    tx,
    `SELECT id, language, country, time_zone AS "timeZone", owner_id AS "ownerId", notes, topics,
       contact_policy = 'do_not_contact' AS "doNotContact"
     FROM bloggers WHERE id = ANY ($1) ORDER BY id FOR UPDATE`,
    [targets.map((target) => target.bloggerId)],
  );
  return new Map(found.map(({ id, ...present }) => [id, present]));
}
