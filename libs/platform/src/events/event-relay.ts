import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { rows } from '../database/transaction.js';
import type { RecordedEvent } from './event.js';
import { EventListeners } from './event-listeners.js';
import { takeRecorded } from './recorded.js';

// What listeners do and the mark that they did it are one: a power failure takes both away, and the sweep does both
// again. So nobody waits for the disk.
const TAKE = `
  SELECT e.id, type, at, actor_id AS "actorId", subject_type AS "subjectType", subject_id AS "subjectId",
    blogger_id AS "bloggerId", campaign_id AS "campaignId", data
  FROM (SELECT set_config('synchronous_commit', 'off', true)) AS hurried, events e
  WHERE id = $1 AND relayed_at IS NULL FOR UPDATE OF e SKIP LOCKED`;

const SWEPT_AT_ONCE = 200;

const MARK = `UPDATE events SET relayed_at = $2 WHERE id = $1`;

/** Brings recorded events to their listeners. PostgreSQL is the ledger: what isn't marked is still to do. */
@Injectable()
export class EventRelay {
  private readonly log = new Logger('EventRelay');

  constructor(
    private readonly dataSource: DataSource,
    private readonly listeners: EventListeners,
    private readonly clock: Clock,
  ) {}

  /**
   * Relays these events and whatever their listeners record in turn. A listener's failure is logged and the
   * event stays unrelayed for the sweep: the change that it tells of is committed and can't be undone by it.
   */
  async relay(ids: number[]): Promise<void> {
    const waiting = [...ids];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        waiting.push(...(await this.relayOne(id)));
      } catch (error) {
        this.log.error(`Event ${id} could not be relayed; the sweep will try again`, (error as Error).stack);
      }
    }
  }

  /**
   * Relays the events that were left behind, oldest first, each tried once: what can't be relayed stands in nobody's
   * way.
   */
  async sweep(): Promise<void> {
    let left = await this.leftAfter(0);
    for (let last = left.at(-1); last !== undefined; last = left.at(-1)) {
      await this.relay(left);
      left = await this.leftAfter(last);
    }
  }

  private async leftAfter(id: number): Promise<number[]> {
    const left = await this.dataSource.query<{ id: number }[]>(
      `SELECT id FROM events WHERE relayed_at IS NULL AND id > $1 ORDER BY id LIMIT $2`,
      [id, SWEPT_AT_ONCE],
    );
    return left.map((event) => event.id);
  }

  private async relayOne(id: number): Promise<number[]> {
    return this.dataSource.transaction(async (tx) => {
      const [event] = await rows<RecordedEvent>(tx, TAKE, [id], 'events-take');
      if (!event) return [];
      for (const listener of this.listeners.of(event.type)) await listener(event, tx);
      await rows(tx, MARK, [id, this.clock.now()], 'events-mark');
      return takeRecorded(tx);
    });
  }
}
