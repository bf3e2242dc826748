import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  newId,
  notFound,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { requireBlogger } from './blogger-of.js';
import { readingInUse } from './bloggers.errors.js';
import { bloggerEvents } from './bloggers.events.js';
import { changedFields } from './changes.js';
import { Reading } from './reading.entity.js';

export interface ReadingDraft {
  bloggerId: string;
  channelId?: string | null;
  postUrl: string;
  postTitle: string;
  takeaway: string;
}

export type ReadingChange = Partial<Pick<ReadingDraft, 'postUrl' | 'postTitle' | 'takeaway'>> & {
  version: number;
};

/** What staff read of a blogger, and notes about the person. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Notes that the actor read a post just now; gives the reading's id. */
  async make(actor: Actor, draft: ReadingDraft): Promise<string> {
    const now = this.clock.now();
    const id = newId();
    await this.database.transaction(async (tx) => {
      await requireBlogger(tx, draft.bloggerId);
      const channelId = await this.channelOf(tx, draft);
      const reading = { ...draft, channelId, id, officerId: actor.id, readAt: now, createdAt: now };
      await tx.insert(Reading, reading);
      await this.record(tx, actor, reading, bloggerEvents.readingMade, { takeaway: draft.takeaway });
    });
    return id;
  }

  /** Corrects a reading; when it was made stays. @throws DomainError `stale-edit` */
  async revise(actor: Actor, id: string, { version, ...change }: ReadingChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      const reading = await this.locked(tx, id);
      if (reading.version !== version) throw staleEdit(reading);
      const changed = changedFields<Reading>(reading, change);
      if (Object.keys(changed).length === 0) return;
      await tx.save(tx.merge(Reading, reading, change));
      await this.record(tx, actor, reading, bloggerEvents.readingRevised, { changed });
    });
  }

  /** Removes a reading that no pitch rests on. @throws DomainError `reading.in-use` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const reading = await this.locked(tx, id);
      const [used] = await rows(tx, `SELECT FROM pitch_readings WHERE reading_id = $1 LIMIT 1`, [id]);
      if (used) throw readingInUse();
      await tx.delete(Reading, { id });
      await this.record(tx, actor, reading, bloggerEvents.readingRemoved, {});
    });
  }

  /** Writes a note on a blogger; gives its id. */
  async note(actor: Actor, bloggerId: string, body: string): Promise<string> {
    const id = newId();
    await this.database.transaction(async (tx) => {
      await requireBlogger(tx, bloggerId);
      await rows(
        tx,
        `INSERT INTO blogger_notes (id, blogger_id, author_id, body, created_at) VALUES ($1, $2, $3, $4, $5)`,
        [id, bloggerId, actor.id, body, this.clock.now()],
      );
      const subject = { subjectType: 'note', subjectId: id, bloggerId };
      await this.events.record(tx, {
        type: bloggerEvents.noteWritten,
        actorId: actor.id,
        ...subject,
        data: { body },
      });
    });
    return id;
  }

  /** The blogger's channel that is named, or in whose feed the post stands. */
  private async channelOf(
    tx: Transaction,
    { bloggerId, channelId, postUrl }: ReadingDraft,
  ): Promise<string | null> {
    const [channel] = await rows<{ id: string }>(
      tx,
      `SELECT c.id FROM channels c
       WHERE c.blogger_id = $1
         AND (c.id = $2 OR EXISTS (SELECT FROM posts p WHERE p.channel_id = c.id AND p.url = $3))
       ORDER BY c.id = $2 DESC NULLS LAST LIMIT 1`,
      [bloggerId, channelId ?? null, postUrl],
    );
    return channel?.id ?? null;
  }

  private async locked(tx: Transaction, id: string): Promise<Reading> {
    const reading = await tx.findOne(Reading, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!reading) throw notFound('reading', id);
    return reading;
  }

  private record(
    tx: Transaction,
    actor: Actor,
    { id, bloggerId, postUrl, postTitle }: Pick<Reading, 'id' | 'bloggerId' | 'postUrl' | 'postTitle'>,
    type: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    const subject = { subjectType: 'reading', subjectId: id, bloggerId };
    return this.events.record(tx, {
      type,
      actorId: actor.id,
      ...subject,
      data: { postUrl, postTitle, ...data },
    });
  }
}
