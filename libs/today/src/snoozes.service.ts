import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, notFound, rows } from '@rapport/platform';
import { LessThan } from 'typeorm';
import { Snooze, type Snoozable } from './snooze.entity.js';
import { snoozeOutOfReach } from './today.errors.js';

const YEAR = 366 * 86_400_000;

const tables: Record<Snoozable, string> = {
  pitch: 'pitches',
  message: 'messages',
  review_request: 'review_requests',
  publication: 'publications',
  publication_proposal: 'publication_proposals',
  guard_exception: 'guard_exceptions',
};

export interface SnoozeOf {
  subjectType: Snoozable;
  subjectId: string;
}

/** "Later": keeps a line away from one person's Today for a while. It changes nothing else, and nothing for others. */
@Injectable()
export class SnoozesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts a line off until an instant. @throws DomainError `snooze.out-of-reach`, `<subject>.not-found` */
  async putOff(actor: Actor, { subjectType, subjectId, until }: SnoozeOf & { until: Date }): Promise<void> {
    const now = this.clock.now();
    if (until <= now || until.getTime() - now.getTime() > YEAR) throw snoozeOutOfReach();
    await this.database.transaction(async (tx) => {
      const found = await rows(tx, `SELECT FROM ${tables[subjectType]} WHERE id = $1`, [subjectId]);
      if (found.length === 0) throw notFound(subjectType.replace('_', '-'), subjectId);
      await tx.delete(Snooze, { accountId: actor.id, until: LessThan(now) });
      await tx.upsert(Snooze, { accountId: actor.id, subjectType, subjectId, until, createdAt: now }, [
        'accountId',
        'subjectType',
        'subjectId',
      ]);
    });
  }

  /** Brings a line back at once; does nothing where it wasn't put off. */
  async bringBack(actor: Actor, { subjectType, subjectId }: SnoozeOf): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.delete(Snooze, { accountId: actor.id, subjectType, subjectId });
    });
  }
}
