import { Injectable } from '@nestjs/common';
import { type Actor, Clock, EventLog, rows, type Transaction } from '@rapport/platform';
import { type Effects } from './domain/effects.js';
import { type ImportSummary, type Left, type LeftReason } from './domain/import-summary.js';
import { type Import } from './import.entity.js';
import { type ImportUndone } from './imports.events.js';

interface UndoneRow {
  bloggerId: string;
  name: string;
  effects: Effects;
}

/** Takes a list out again: what it made and nobody has touched since, what it added and is still as it was. */
@Injectable()
export class ImportUndoingService {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Undoes an import, in the caller's transaction. Wishes not to be contacted stay. Gives what was left and why. */
  async undo(tx: Transaction, actor: Actor, list: Import): Promise<void> {
    const brought = await rows<UndoneRow>(
      tx,
      `SELECT r.blogger_id AS "bloggerId", b.name, r.effects FROM import_rows r JOIN bloggers b ON b.id = r.blogger_id
       WHERE r.import_id = $1 AND r.effects IS NOT NULL ORDER BY r.row_number FOR UPDATE OF b`,
      [list.id],
    );
    const created = brought.filter((row) => row.effects.created);
    const added = brought.filter((row) => !row.effects.created);
    const touched = await this.touchedSince(
      tx,
      list.id,
      created.map((row) => row.bloggerId),
    );
    const removed = created.filter((row) => !touched.has(row.bloggerId)).map((row) => row.bloggerId);
    await rows(tx, `DELETE FROM bloggers WHERE id = ANY ($1)`, [removed]);
    await this.takeBack(tx, added);
    const left: Left[] = [
      ...created.flatMap(({ bloggerId, name }) => leftFor(bloggerId, name, touched.get(bloggerId))),
      ...added.flatMap(({ bloggerId, name, effects }) => leftFor(bloggerId, name, wishOf(effects))),
    ];
    await this.close(tx, actor, list, removed.length, left);
  }

  /** Which of the bloggers an import made have been used or changed by anybody since. */
  private async touchedSince(
    tx: Transaction,
    importId: string,
    ids: string[],
  ): Promise<Map<string, LeftReason>> {
    const found = await rows<{ id: string; reason: LeftReason | null }>(tx, touched, [ids, importId]);
    return new Map(found.flatMap(({ id, reason }) => (reason === null ? [] : [[id, reason] as const])));
  }

  private async takeBack(tx: Transaction, added: readonly UndoneRow[]): Promise<void> {
    const channels = added.flatMap((row) => row.effects.channels);
    const points = added.flatMap((row) => row.effects.contactPoints);
    await rows(
      tx,
      `DELETE FROM channels c WHERE c.id = ANY ($1)
         AND NOT EXISTS (SELECT FROM readings r WHERE r.channel_id = c.id)
         AND NOT EXISTS (SELECT FROM publications p WHERE p.channel_id = c.id)
         AND NOT EXISTS (SELECT FROM audience_figures f WHERE f.channel_id = c.id)`,
      [channels],
    );
    await rows(
      tx,
      `DELETE FROM contact_points p WHERE p.id = ANY ($1) AND p.state = 'valid'
         AND NOT EXISTS (SELECT FROM pitches i WHERE i.contact_point_id = p.id)
         AND NOT EXISTS (SELECT FROM messages m WHERE m.contact_point_id = p.id)`,
      [points],
    );
    await rows(
      tx,
      `UPDATE channels c SET feed_url = NULL, feed_checked_at = NULL, feed_error = NULL, version = c.version + 1
       FROM jsonb_each_text($1::jsonb) AS d (id, feed) WHERE c.id = d.id::uuid AND c.feed_url = d.feed`,
      [JSON.stringify(Object.assign({}, ...added.map((row) => row.effects.feeds)))],
    );
    await this.emptyAgain(tx, added);
  }

  /** What the list filled is emptied where it still says what the list said; topics it added go. */
  private async emptyAgain(tx: Transaction, added: readonly UndoneRow[]): Promise<void> {
    const filled = added.map(({ bloggerId, effects }) => ({
      id: bloggerId,
      ...effects.filled,
      topics: effects.topics,
    }));
    const changed = filled.filter((row) => Object.keys(row).length > 2 || row.topics.length > 0);
    await rows(
      tx,
      `UPDATE bloggers b SET language = nullif(b.language, d.language), country = nullif(b.country, d.country),
         time_zone = nullif(b.time_zone, d."timeZone"), owner_id = nullif(b.owner_id, d."ownerId"),
         notes = coalesce(nullif(b.notes, d.notes), ''),
         topics = ARRAY (SELECT t.topic FROM unnest(b.topics) WITH ORDINALITY AS t (topic, place)
           WHERE t.topic <> ALL (d.topics) ORDER BY t.place),
         updated_at = $2, version = b.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, language text, country text, "timeZone" text, "ownerId" uuid,
         notes text, topics text[])
       WHERE b.id = d.id`,
      [JSON.stringify(changed), this.clock.now()],
    );
  }

  private async close(
    tx: Transaction,
    actor: Actor,
    list: Import,
    removed: number,
    left: Left[],
  ): Promise<void> {
    const summary: Partial<ImportSummary> = { ...list.summary, undone: { removed, left } };
    const undone: ImportUndone = { fileName: list.fileName, removed, left: left.length };
    await rows(tx, `UPDATE imports SET state = 'undone', summary = $2, finished_at = $3 WHERE id = $1`, [
      list.id,
      JSON.stringify(summary),
      this.clock.now(),
    ]);
    await this.events.record(tx, {
      type: 'import.undone',
      actorId: actor.id,
      subjectType: 'import',
      subjectId: list.id,
      data: { ...undone },
    });
  }
}

function leftFor(bloggerId: string, name: string, reason: LeftReason | undefined): Left[] {
  return reason ? [{ bloggerId, name, reason }] : [];
}

function wishOf(effects: Effects): LeftReason | undefined {
  return effects.doNotContact || effects.optedOut.length > 0 ? 'wish-kept' : undefined;
}

const touched = `
  SELECT b.id, CASE WHEN EXISTS (SELECT FROM pitches p WHERE p.blogger_id = b.id)
      OR EXISTS (SELECT FROM review_requests q WHERE q.blogger_id = b.id)
      OR EXISTS (SELECT FROM publications u WHERE u.blogger_id = b.id)
      OR EXISTS (SELECT FROM messages m WHERE m.blogger_id = b.id)
      OR EXISTS (SELECT FROM readings r WHERE r.blogger_id = b.id) THEN 'in-use'
    WHEN EXISTS (SELECT FROM events e WHERE e.blogger_id = b.id AND e.actor_id IS NOT NULL
      AND e.data ->> 'importId' IS DISTINCT FROM $2) THEN 'changed-since' END AS reason
  FROM bloggers b WHERE b.id = ANY ($1)`;
