import { Injectable } from '@nestjs/common';
import { Clock, rows, type Transaction } from '@rapport/platform';
import { CLOCKS_DIFFER } from '../clocks-differ.js';
import { type Correspondents, Departures } from '../departures.js';
import { laterOf } from '../domain/absence.js';
import type { Departure } from '../domain/departure.js';
import { cancellableStates } from '../domain/message-state.js';
import { reason, type Reason } from '../domain/why-not.js';
import { MessagesService } from '../messages.service.js';
import { WakeUps } from '../wake-ups.js';

interface Waiting {
  id: string;
  officerId: string;
  originId: string | null;
  waitDays: number | null;
  notBefore: Date;
}

/** Follow-ups that wait, moved or held because of what came in. What ends them is `MessagesService.cancelPending`. */
@Injectable()
export class PendingFollowUps {
  constructor(
    private readonly messages: MessagesService,
    private readonly departures: Departures,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
  ) {}

  /**
   * They answered: stops every follow-up to them, whoever wrote it, unless all of what waits began after the answer
   * (mail of long ago that is found only now). Gives true when something was stopped.
   * @param at when the answer came
   */
  async stop(tx: Transaction, bloggerId: string, at: Date, why: Reason): Promise<boolean> {
    const [answered] = await rows(
      tx,
      `SELECT FROM messages f WHERE f.blogger_id = $1 AND f.direction = 'out' AND f.step > 0 AND f.state = ANY ($3)
         AND EXISTS (SELECT FROM messages m WHERE m.origin_type = f.origin_type AND m.origin_id = f.origin_id
           AND m.direction = 'out' AND m.step < f.step
           AND coalesce(m.sent_at, m.first_attempt_at) <= $2::timestamptz + ${CLOCKS_DIFFER})
       LIMIT 1`,
      [bloggerId, at, cancellableStates],
    );
    if (!answered) return false;
    await this.messages.cancelPending(tx, null, { bloggerId, steps: 'follow-ups' }, why);
    return true;
  }

  /**
   * A blogger is away: no follow-up to them leaves before the first working day after the day they are back, whoever
   * wrote it. Gives how many were moved.
   * @param until the first day back, YYYY-MM-DD, on the blogger's calendar
   */
  putOff(tx: Transaction, bloggerId: string, until: string): Promise<number> {
    const why = reason('away', { until });
    return this.move(tx, bloggerId, why, (who) => this.departures.afterDay(tx, who, until));
  }

  /** An officer wrote to them by hand: the wait before a follow-up counts from there. Gives how many were moved. */
  waitFrom(tx: Transaction, bloggerId: string, at: Date): Promise<number> {
    return this.move(tx, bloggerId, null, (who, { waitDays }) =>
      waitDays === null ? Promise.resolve(null) : this.departures.followUp(tx, who, at, waitDays),
    );
  }

  /** Moves waiting follow-ups that would leave too early; the waits between those of one origin stay as they were. */
  private async move(
    tx: Transaction,
    bloggerId: string,
    why: Reason | null,
    earliest: (who: Correspondents, waiting: Waiting) => Promise<Departure | null>,
  ): Promise<number> {
    let [moved, before] = [0, null as Waiting | null];
    for (const waiting of await this.waitingFor(tx, bloggerId)) {
      const who = { bloggerId, officerId: waiting.officerId };
      const follows = before?.originId === waiting.originId ? before : null;
      const chained =
        follows && waiting.waitDays !== null
          ? await this.departures.followUp(tx, who, follows.notBefore, waiting.waitDays)
          : null;
      const due = laterOf(await earliest(who, waiting), chained);
      before = waiting;
      if (!due || due.notBefore <= waiting.notBefore) continue;
      before = { ...waiting, notBefore: due.notBefore };
      moved += 1;
      await this.reschedule(tx, waiting.id, due, why);
    }
    return moved;
  }

  private waitingFor(tx: Transaction, bloggerId: string): Promise<Waiting[]> {
    return rows<Waiting>(
      tx,
      `SELECT id, officer_id AS "officerId", origin_id AS "originId", wait_days AS "waitDays", not_before AS "notBefore"
       FROM messages WHERE blogger_id = $1 AND direction = 'out' AND kind = 'follow_up' AND state IN ('scheduled', 'claimed')
       ORDER BY origin_id, step FOR UPDATE`,
      [bloggerId],
    );
  }

  private async reschedule(tx: Transaction, id: string, due: Departure, why: Reason | null): Promise<void> {
    await rows(
      tx,
      `UPDATE messages SET state = 'scheduled', not_before = $2, wall_time = $3, time_zone = $4, why_not = $5,
         lease_token = NULL, lease_until = NULL, updated_at = $6, version = version + 1 WHERE id = $1`,
      [id, due.notBefore, due.wallTime, due.timeZone, why && JSON.stringify(why), this.clock.now()],
    );
    this.wakeUps.at(due.notBefore);
  }

  /** Holds what is to follow with these bloggers: one of them may have answered, and a person must say whether. */
  async hold(tx: Transaction, bloggerIds: readonly string[]): Promise<void> {
    await rows(
      tx,
      `UPDATE messages SET state = 'held', why_not = $2, lease_token = NULL, lease_until = NULL, updated_at = $3,
         version = version + 1
       WHERE blogger_id = ANY ($1) AND direction = 'out' AND step > 0 AND state IN ('scheduled', 'claimed')`,
      [bloggerIds, JSON.stringify(reason('answer-to-look-at')), this.clock.now()],
    );
  }

  /** Lets go again what `hold` held: they did not answer. */
  async release(tx: Transaction, bloggerIds: readonly string[]): Promise<void> {
    const held = await rows<{ id: string; bloggerId: string; officerId: string; notBefore: Date }>(
      tx,
      `SELECT id, blogger_id AS "bloggerId", officer_id AS "officerId", not_before AS "notBefore" FROM messages
       WHERE blogger_id = ANY ($1) AND state = 'held' AND why_not->>'code' = 'answer-to-look-at'
       ORDER BY id FOR UPDATE`,
      [bloggerIds],
    );
    for (const { id, notBefore, ...who } of held) {
      await this.reschedule(tx, id, await this.departures.soonest(tx, who, notBefore), null);
    }
  }
}
