import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { beginAgain } from '../database/begin-again.js';
import { rows } from '../database/transaction.js';
import type { RecordedEvent } from './event.js';
import { EventListeners } from './event-listeners.js';
import { takeRecorded, type WaitingEvent } from './recorded.js';

const TOGETHER_AT_MOST = 200;
const SWEPT_AT_ONCE = 200;

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
   * Relays these events in their order, and whatever their listeners record in turn. A listener's failure is logged and
   * the event stays unrelayed for the sweep: the change that it tells of is committed and can't be undone by it.
   */
  async relay(events: readonly WaitingEvent[]): Promise<void> {
    const waiting = [...events];
    while (waiting.length > 0) {
      const batch = waiting.splice(0, this.howManyTogether(waiting));
      waiting.push(...(await this.relayBatch(batch)));
    }
  }

  /**
   * Relays the events that were left behind, oldest first, each tried once: what can't be relayed stands in nobody's
   * way. Sweeps that begin while another is at work leave it to that one, which looks again before it ends.
   */
  async sweep(): Promise<void> {
    let left = await this.leftAfter(0);
    for (let last = left.at(-1); last; last = left.at(-1)) {
      const events = left;
      if (!(await this.unlessOneSweeps(() => this.relay(events)))) return;
      left = await this.leftAfter(last.id);
    }
  }

  /** Where each event has a transaction of its own, what its listeners lock is free again after a moment. */
  private howManyTogether([first, ...others]: readonly WaitingEvent[]): number {
    if (!first || !this.listeners.takeTogether(first.type)) return 1;
    const end = others.findIndex(({ type }) => type !== first.type);
    return Math.min(end < 0 ? others.length + 1 : end + 1, TOGETHER_AT_MOST);
  }

  /** Relays events of one type, each by itself where they can't be relayed together. Gives what was recorded in turn. */
  private async relayBatch(batch: readonly WaitingEvent[]): Promise<WaitingEvent[]> {
    try {
      return await beginAgain(() => this.relayTogether(batch.map(({ id }) => id)));
    } catch (error) {
      const [first, last] = [batch[0]?.id, batch.at(-1)?.id];
      if (batch.length === 1) {
        this.log.error(
          `Event ${first} could not be relayed; the sweep will try again`,
          (error as Error).stack,
        );
        return [];
      }
      this.log.warn(`Events ${first} to ${last} are relayed one by one: ${(error as Error).message}`);
    }
    const recorded: WaitingEvent[] = [];
    for (const event of batch) recorded.push(...(await this.relayBatch([event])));
    return recorded;
  }

  private async relayTogether(ids: readonly number[]): Promise<WaitingEvent[]> {
    return this.dataSource.transaction(async (tx) => {
      const events = await rows<RecordedEvent>(tx, TAKE, [ids], 'events-take');
      if (!events[0]) return [];
      for (const listener of this.listeners.of(events[0].type)) await listener(events, tx);
      await rows(tx, MARK, [events.map(({ id }) => id), this.clock.now()], 'events-mark');
      return takeRecorded(tx);
    });
  }

  private leftAfter(id: number): Promise<WaitingEvent[]> {
    return this.dataSource.query<WaitingEvent[]>(LEFT, [id, SWEPT_AT_ONCE]);
  }

  /** Gives false, and does nothing, while a sweep is at work here or in another process. */
  private unlessOneSweeps(work: () => Promise<void>): Promise<boolean> {
    return this.dataSource.transaction(async (tx) => {
      const [turn] = await rows<{ mine: boolean }>(tx, TAKE_TURN);
      if (turn?.mine) await work();
      return turn?.mine ?? false;
    });
  }
}

// What listeners do and the mark that they did it are one: a power failure takes both away, and the sweep does both
// again. So nobody waits for the disk.
const TAKE = `
  SELECT e.id, type, at, actor_id AS "actorId", subject_type AS "subjectType", subject_id AS "subjectId",
    blogger_id AS "bloggerId", campaign_id AS "campaignId", data
  FROM (SELECT set_config('synchronous_commit', 'off', true)) AS hurried, events e
  WHERE id = ANY ($1) AND relayed_at IS NULL ORDER BY e.id FOR UPDATE OF e SKIP LOCKED`;

const MARK = `UPDATE events SET relayed_at = $2 WHERE id = ANY ($1)`;

const LEFT = `SELECT id, type FROM events WHERE relayed_at IS NULL AND id > $1 ORDER BY id LIMIT $2`;

// A process that is gone without a word (its machine lost the network) must not keep its turn for hours.
const TAKE_TURN = `
  SELECT pg_try_advisory_xact_lock(hashtextextended('events-sweep', 0)) AS mine,
    set_config('idle_in_transaction_session_timeout', '120000', true)`;
