import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, EventLog, rows, type Transaction } from '@rapport/platform';
import { reason } from '../domain/why-not.js';
import { messageEvents } from '../message.events.js';
import { RECORDED, type RecordedMessage, toEvent } from '../recorded-message.js';
import { WakeUps } from '../wake-ups.js';
import { identitySql } from './database-identity.js';
import { sendingEvents } from './sending.events.js';

/** Why sending is off: the database was restored from a backup, or somebody turned it off. */
export type OffBecause = 'restored' | 'person';

interface Switch {
  id: string;
  isOff: boolean;
  isMadeForThis: boolean;
}

const HELD_AT_ONCE = 500;

/**
 * Whether messages may leave at all. After a restore from a backup they may not: what was sent since the backup would
 * be sent again. It stays off until an administrator has looked.
 */
@Injectable()
export class SendingSwitch {
  private known: Promise<string> | undefined;
  private holding: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
  ) {}

  /** Whether messages may leave. Turns sending off where this isn't the database that it was on for. */
  async isOn(): Promise<boolean> {
    const identity = await this.identity();
    const found = await this.look(identity);
    if (found) return found.isMadeForThis ? !found.isOff : this.restored(identity);
    await this.database.query(
      `INSERT INTO sending_switch (made_for) VALUES (${identity}) ON CONFLICT (the_one) DO NOTHING`,
    );
    return true;
  }

  /**
   * SQL for whether nothing may leave at this moment, for those who take messages and hand them over: a backup may be
   * put back under a worker that began while sending was on.
   */
  async isOffSql(): Promise<string> {
    const identity = await this.identity();
    return `EXISTS (SELECT FROM sending_switch WHERE off_since IS NOT NULL OR made_for <> ${identity})`;
  }

  /** Turns sending on or off for the whole installation. What was held for it leaves after the usual checks. */
  async turn(actor: Pick<Actor, 'id'>, on: boolean): Promise<void> {
    const now = this.clock.now();
    const identity = await this.identity();
    await this.database.transaction(async (tx) => {
      const [before] = await rows<{ restoredAt: Date | null }>(
        tx,
        `SELECT CASE WHEN off_because = 'restored' THEN off_since END AS "restoredAt" FROM sending_switch FOR UPDATE`,
      );
      const [changed] = await rows<{ id: string }>(
        tx,
        `INSERT INTO sending_switch AS s (made_for, off_since, off_because, changed_by_id, changed_at)
         VALUES (${identity}, $1, $2, $3, $4)
         ON CONFLICT (the_one) DO UPDATE SET made_for = excluded.made_for, off_since = $1, off_because = $2,
           changed_by_id = $3, changed_at = $4
         WHERE (s.off_since IS NULL) <> ($1::timestamptz IS NULL) RETURNING id`,
        [on ? null : now, on ? null : 'person', actor.id, now],
      );
      if (!changed) return;
      if (on) {
        if (before?.restoredAt) await this.keepForPerson(tx, before.restoredAt, now);
        await this.letGo(tx, now);
      }
      await this.record(
        tx,
        actor.id,
        changed.id,
        on ? sendingEvents.resumed : sendingEvents.stopped,
        'person',
      );
    });
    if (on) this.wakeUps.at(now);
  }

  /**
   * While sending is off, what comes due is held, and says so. One after another: what an earlier call has in its hands
   * is held as well when this resolves.
   */
  holdWhatIsDue(): Promise<void> {
    const hold = (): Promise<void> => this.holdAll();
    this.holding = this.holding.then(hold, hold);
    return this.holding;
  }

  private async holdAll(): Promise<void> {
    for (let held = HELD_AT_ONCE; held === HELD_AT_ONCE;) held = await this.holdSome();
  }

  private async holdSome(): Promise<number> {
    const now = this.clock.now();
    const why = reason('sending-off');
    return this.database.transaction(
      async (tx) => {
        const held = await rows<RecordedMessage>(
          tx,
          `UPDATE messages SET state = 'held', why_not = $2, updated_at = $1, version = version + 1,
             looks_in_sent = 0, look_in_sent_at = (SELECT $1::timestamptz FROM sending_switch WHERE off_because = 'restored')
           WHERE id IN (SELECT id FROM messages WHERE state = 'scheduled' AND not_before <= $1
             ORDER BY not_before LIMIT $3 FOR UPDATE SKIP LOCKED)
           RETURNING ${RECORDED}`,
          [now, JSON.stringify(why), HELD_AT_ONCE],
        );
        await this.events.recordAll(
          tx,
          held.map((message) => toEvent(messageEvents.held, null, message, { reason: why })),
        );
        return held.length;
      },
      { relay: 'later' },
    );
  }

  /**
   * What was due before the backup was put back may have left meanwhile. Where nobody could look for its copy yet, a
   * person decides on each; those that would only be captured have not left.
   */
  private async keepForPerson(tx: Transaction, restoredAt: Date, now: Date): Promise<void> {
    await rows(
      tx,
      `UPDATE messages m SET why_not = $3, updated_at = $2, version = version + 1
       WHERE state = 'held' AND why_not->>'code' = 'sending-off' AND look_in_sent_at IS NOT NULL AND not_before <= $1
         AND EXISTS (SELECT FROM mailboxes b WHERE b.disabled_at IS NULL
           AND (b.account_id IS NULL OR b.account_id = m.officer_id))`,
      [restoredAt, now, JSON.stringify(reason('restored'))],
    );
  }

  /** Their times stay as they were, so that what is late by now is put before a person. */
  private async letGo(tx: Transaction, now: Date): Promise<void> {
    await rows(
      tx,
      `UPDATE messages SET state = 'scheduled', why_not = NULL, look_in_sent_at = NULL, updated_at = $1,
         version = version + 1
       WHERE state = 'held' AND why_not->>'code' = 'sending-off'`,
      [now],
    );
  }

  private identity(): Promise<string> {
    this.known ??= identitySql(this.database).catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async look(identity: string): Promise<Switch | undefined> {
    const [found] = await this.database.query<Switch>(
      `SELECT id, off_since IS NOT NULL AS "isOff", made_for = ${identity} AS "isMadeForThis" FROM sending_switch`,
      [],
      'sending-switch',
    );
    return found;
  }

  private async restored(identity: string): Promise<boolean> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      const [noticed] = await rows<{ id: string }>(
        tx,
        `UPDATE sending_switch SET made_for = ${identity}, off_since = coalesce(off_since, $1), off_because = 'restored',
           changed_by_id = NULL, changed_at = $1
         WHERE made_for <> ${identity} RETURNING id`,
        [now],
      );
      if (noticed) await this.record(tx, null, noticed.id, sendingEvents.stopped, 'restored');
    });
    return false;
  }

  private async record(
    tx: Transaction,
    actorId: string | null,
    subjectId: string,
    type: (typeof sendingEvents)[keyof typeof sendingEvents],
    because: OffBecause,
  ): Promise<void> {
    await this.events.record(tx, { type, actorId, subjectType: 'sending', subjectId, data: { because } });
  }
}
