import { Injectable } from '@nestjs/common';
import { bloggerEvents } from '@rapport/bloggers';
import { mailboxEvents } from '@rapport/mailboxes';
import { Clock, EventLog, OnEvent, type RecordedEvent, rows, type Transaction } from '@rapport/platform';
import { Departures } from './departures.js';
import { inZone } from './domain/departure.js';
import { wallTimeAt } from './domain/wall-clock.js';
import { reason } from './domain/why-not.js';
import { messageEvents } from './message.events.js';
import { MessagesService } from './messages.service.js';
import { RECORDED, type RecordedMessage, toEvent } from './recorded-message.js';
import type { OriginType } from './sending-gates.js';
import { WakeUps } from './wake-ups.js';

interface MessageData {
  originType: OriginType | null;
  originId: string | null;
  step: number;
  officerId: string;
  leavesAt?: string;
}

/** What follows from what happened to a message, a mailbox or a blogger. Each may be told twice. */
@Injectable()
export class MessageListeners {
  constructor(
    private readonly messages: MessagesService,
    private readonly departures: Departures,
    private readonly wakeUps: WakeUps,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  @OnEvent(messageEvents.scheduled, messageEvents.revised, messageEvents.released)
  async wakeWhenDue(event: RecordedEvent): Promise<void> {
    const { leavesAt } = event.data as unknown as MessageData;
    if (leavesAt) this.wakeUps.at(new Date(leavesAt));
  }

  /** The wait of a follow-up counts from when the message before it really left. */
  @OnEvent(messageEvents.sent)
  async dateFollowUps(event: RecordedEvent, tx: Transaction): Promise<void> {
    const { originType, originId, step, officerId } = event.data as unknown as MessageData;
    if (!originType || !event.bloggerId) return;
    // Not when it was told: that may be hours later, where nobody relayed it, or days, where a person settled it.
    const [sent] = await rows<{ at: Date }>(
      tx,
      `SELECT sent_at AS at FROM messages WHERE id = $1 AND sent_at IS NOT NULL`,
      [event.subjectId],
      'messages-sent-at',
    );
    if (!sent) return;
    const waiting = await rows<{ id: string; waitDays: number }>(
      tx,
      `SELECT id, wait_days AS "waitDays" FROM messages
       WHERE origin_type = $1 AND origin_id = $2 AND step > $3 AND direction = 'out' AND wait_days IS NOT NULL
         AND (state = 'scheduled' OR (state = 'held' AND why_not->>'code' = 'previous-not-sent'))
       ORDER BY step FOR UPDATE`,
      [originType, originId, step],
      'messages-follow-ups-to-date',
    );
    let after = sent.at;
    for (const { id, waitDays } of waiting) {
      const due = await this.departures.followUp(
        tx,
        { bloggerId: event.bloggerId, officerId },
        after,
        waitDays,
      );
      after = due.notBefore;
      await this.reschedule(tx, id, due);
    }
  }

  /** Nothing follows a message that did not reach the blogger. */
  @OnEvent(messageEvents.refused, messageEvents.cancelled)
  async cancelWhatFollows(event: RecordedEvent, tx: Transaction): Promise<void> {
    const { originType, originId, step } = event.data as unknown as MessageData;
    if (!originType || !originId || step > 0) return;
    const origin = { type: originType, id: originId };
    await this.messages.cancelPending(tx, null, { origin, steps: 'follow-ups' }, reason('previous-over'));
  }

  /**
   * A mailbox works again, or there is another: what waited may leave, after the usual checks. The times stay as they
   * were, so that what is late by now is put before a person.
   */
  @OnEvent(mailboxEvents.passed, mailboxEvents.created)
  async releaseForMailbox(_event: RecordedEvent, tx: Transaction): Promise<void> {
    const now = this.clock.now();
    await rows(
      tx,
      `UPDATE messages SET state = 'scheduled', why_not = NULL, updated_at = $1, version = version + 1
       WHERE state = 'held' AND why_not->>'code' IN ('mailbox-failing', 'mailbox-removed')`,
      [now],
    );
    this.wakeUps.at(now);
  }

  /** A mailbox was removed, and there is no other: what was to leave from it is not captured instead. */
  @OnEvent(mailboxEvents.removed)
  async holdForRemoved(event: RecordedEvent, tx: Transaction): Promise<void> {
    const why = reason('mailbox-removed');
    const held = await rows<RecordedMessage>(
      tx,
      `UPDATE messages SET state = 'held', why_not = $2, lease_token = NULL, lease_until = NULL, updated_at = $3,
         version = version + 1
       WHERE direction = 'out' AND state IN ('scheduled', 'claimed')
         AND EXISTS (SELECT FROM mailboxes gone WHERE gone.id = $1
           AND (gone.account_id IS NULL OR gone.account_id = officer_id))
         AND NOT EXISTS (SELECT FROM mailboxes b WHERE b.disabled_at IS NULL
           AND (b.account_id IS NULL OR b.account_id = officer_id))
       RETURNING ${RECORDED}`,
      [event.subjectId, JSON.stringify(why), this.clock.now()],
    );
    await this.events.recordAll(
      tx,
      held.map((message) => toEvent(messageEvents.held, null, message, { reason: why })),
    );
  }

  /** A wish not to be written to stops everything at once. */
  @OnEvent(bloggerEvents.doNotContactSet, bloggerEvents.contactPointOptedOut)
  async stopEverything(event: RecordedEvent, tx: Transaction): Promise<void> {
    if (!event.bloggerId) return;
    await this.messages.cancelPending(tx, null, { bloggerId: event.bloggerId }, reason('do-not-contact'));
  }

  @OnEvent(bloggerEvents.contactPointBounced)
  async stopFollowUps(event: RecordedEvent, tx: Transaction): Promise<void> {
    if (!event.bloggerId) return;
    const which = { bloggerId: event.bloggerId, steps: 'follow-ups' as const };
    await this.messages.cancelPending(tx, null, which, reason('address-bounced'));
  }

  /**
   * Half past nine stays half past nine when a blogger's zone is corrected. What came due before keeps its moment, so
   * that what is late stays late.
   */
  @OnEvent(bloggerEvents.revised)
  async moveToZone(event: RecordedEvent, tx: Transaction): Promise<void> {
    const now = this.clock.now();
    const waiting = await rows<{
      id: string;
      wallTime: string;
      timeZone: string;
      officerId: string;
      notBefore: Date;
      cameDue: boolean;
    }>(
      tx,
      `SELECT id, wall_time AS "wallTime", time_zone AS "timeZone", officer_id AS "officerId", not_before AS "notBefore",
         not_before <= $2 OR due_at IS NOT NULL OR attempts > 0 AS "cameDue"
       FROM messages
       WHERE blogger_id = $1 AND state IN ('scheduled', 'held') AND wall_time IS NOT NULL AND NOT outside_hours
       ORDER BY id FOR UPDATE`,
      [event.bloggerId, now],
    );
    for (const { id, wallTime, timeZone, officerId, notBefore, cameDue } of waiting) {
      const hours = await this.departures.hoursOf(tx, {
        bloggerId: event.bloggerId ?? event.subjectId,
        officerId,
      });
      if (hours.timeZone === timeZone) continue;
      const due = cameDue
        ? { wallTime: wallTimeAt(notBefore, hours.timeZone), timeZone: hours.timeZone, notBefore }
        : inZone(wallTime, hours.timeZone, now, hours.window);
      await rows(tx, `UPDATE messages SET wall_time = $2, time_zone = $3, not_before = $4 WHERE id = $1`, [
        id,
        due.wallTime,
        due.timeZone,
        due.notBefore,
      ]);
      this.wakeUps.at(due.notBefore);
    }
  }

  private async reschedule(
    tx: Transaction,
    id: string,
    due: { wallTime: string; timeZone: string; notBefore: Date },
  ): Promise<void> {
    await rows(
      tx,
      `UPDATE messages SET state = 'scheduled', why_not = NULL, wall_time = $2, time_zone = $3, not_before = $4,
         due_at = NULL
       WHERE id = $1`,
      [id, due.wallTime, due.timeZone, due.notBefore],
    );
    this.wakeUps.at(due.notBefore);
  }
}
