import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  EventLog,
  hasRole,
  notFound,
  rows,
  staleEdit,
  type Transaction,
} from '@rapport/platform';
import { Departures } from './departures.js';
import { isHeaderSafe } from './domain/mail-headers.js';
import { canMove, isStillOurs } from './domain/message-state.js';
import { reason, type Reason } from './domain/why-not.js';
import { Message } from './message.entity.js';
import { badSubject, notAllowedNow, notYourMessage } from './message.errors.js';
import { messageEvents, type MessageEventType } from './message.events.js';
import { MessagesQueries } from './messages.queries.js';
import { toEvent } from './recorded-message.js';

export interface MessageChange {
  subject?: string;
  body?: string;
  /** A wall-clock time in the blogger's zone, YYYY-MM-DDTHH:mm. */
  wallTime?: string;
  version: number;
}

/** Held because an answer may have come: only a person can tell. */
const PERHAPS_ANSWERED: ReadonlySet<string> = new Set(['mailbox-not-read', 'answer-to-look-at']);

/** What a person may do with a message that waits: change it, hold it, let it go, cancel it; settle what is uncertain. */
@Injectable()
export class MessageChangesService {
  constructor(
    private readonly database: Database,
    private readonly queries: MessagesQueries,
    private readonly departures: Departures,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Changes the words or the time of a message that has not left. Changed words are another message: bytes that
   * were frozen by an attempt that failed are forgotten, with their Message-ID.
   * @throws DomainError `stale-edit`, `message.not-allowed`, `message.bad-subject`, `message.bad-time`
   */
  async revise(actor: Actor, id: string, { version, subject, body, wallTime }: MessageChange): Promise<void> {
    await this.change(actor, id, async (tx, message) => {
      if (!isStillOurs(message.state)) throw notAllowedNow(message.state, 'change');
      if (message.version !== version) throw staleEdit(await this.queries.byId(id));
      if (subject !== undefined && (subject === '' || !isHeaderSafe(subject))) throw badSubject();
      const due =
        wallTime === undefined
          ? null
          : await this.departures.plan(tx, who(message), { kind: 'at', wallTime }, keepsNoHours(message));
      await tx.update(
        Message,
        { id },
        {
          ...(subject === undefined ? {} : { subject }),
          ...(body === undefined ? {} : { body }),
          ...(due === null
            ? {}
            : { ...due, waitDays: null, dueAt: null, silenceSeenAt: null, silenceSeenById: null }),
          updatedAt: this.clock.now(),
        },
      );
      if (subject !== undefined || body !== undefined) {
        await rows(tx, `UPDATE messages SET raw = NULL, raw_sha256 = NULL, message_id = NULL WHERE id = $1`, [
          id,
        ]);
      }
      const leavesAt = message.state === 'scheduled' ? (due?.notBefore ?? message.notBefore) : null;
      await this.record(tx, actor, messageEvents.revised, message, { leavesAt });
    });
  }

  /** Holds a scheduled message until somebody lets it go. */
  async hold(actor: Actor, id: string): Promise<void> {
    await this.move(actor, id, 'held', messageEvents.held, reason('held-by-person', { name: actor.name }));
  }

  /**
   * Lets a held message go: at its time, or if that has passed as soon as working hours allow. Where it was held
   * because nobody reads its mailbox, or because of mail that may be an answer, this is a person's word that they
   * looked and no answer came.
   */
  async release(actor: Actor, id: string): Promise<void> {
    await this.change(actor, id, async (tx, message) => {
      if (message.state !== 'held') throw notAllowedNow(message.state, 'release');
      if (PERHAPS_ANSWERED.has(message.whyNot?.code ?? '')) await this.noteLook(tx, actor, message);
      await this.letGo(tx, actor, message, messageEvents.released, {});
    });
  }

  /** Cancels a message that has not left. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.move(
      actor,
      id,
      'cancelled',
      messageEvents.cancelled,
      reason('cancelled-by-person', { name: actor.name }),
    );
  }

  /**
   * A person looked, and says whether an uncertain message went. If it did, it counts as sent when it was tried; if
   * it did not, it goes out again, the same bytes under the same Message-ID.
   */
  async settle(actor: Actor, id: string, went: boolean): Promise<void> {
    await this.change(actor, id, async (tx, message) => {
      if (message.state !== 'uncertain') throw notAllowedNow(message.state, 'settle');
      const now = this.clock.now();
      await rows(tx, `UPDATE messages SET settled_by_id = $2, settled_at = $3 WHERE id = $1`, [
        id,
        actor.id,
        now,
      ]);
      await this.record(tx, actor, messageEvents.settled, message, { went });
      if (!went) return this.letGo(tx, actor, message, messageEvents.released, { settled: true });
      await rows(
        tx,
        `UPDATE messages SET state = 'sent', why_not = NULL, lease_token = NULL, lease_until = NULL, updated_at = $2,
           look_in_sent_at = NULL, file_in_sent_at = $2,
           version = version + 1,
           sent_at = (SELECT max(started_at) FROM message_attempts a WHERE a.message_id = messages.id)
         WHERE id = $1`,
        [id, now],
      );
      await this.record(tx, actor, messageEvents.sent, message, { settled: true, captured: false });
    });
  }

  private async noteLook(tx: Transaction, actor: Actor, { id }: Message): Promise<void> {
    const look = { silenceSeenById: actor.id, silenceSeenAt: this.clock.now() };
    await tx.update(Message, { id }, look);
  }

  private async letGo(
    tx: Transaction,
    actor: Actor,
    message: Message,
    type: MessageEventType,
    data: Record<string, unknown>,
  ): Promise<void> {
    const due = await this.departures.soonest(
      tx,
      who(message),
      message.notBefore ?? this.clock.now(),
      keepsNoHours(message),
    );
    await rows(
      tx,
      `UPDATE messages SET state = 'scheduled', why_not = NULL, wall_time = $2, time_zone = $3, not_before = $4,
         due_at = NULL, look_in_sent_at = NULL, first_attempt_at = NULL, lease_token = NULL, lease_until = NULL, updated_at = $5, version = version + 1
       WHERE id = $1`,
      [message.id, due.wallTime, due.timeZone, due.notBefore, this.clock.now()],
    );
    await this.record(tx, actor, type, message, { ...data, leavesAt: due.notBefore });
  }

  private async move(
    actor: Actor,
    id: string,
    to: 'held' | 'cancelled',
    type: MessageEventType,
    why: Reason,
  ): Promise<void> {
    await this.change(actor, id, async (tx, message) => {
      if (!canMove(message.state, to)) throw notAllowedNow(message.state, to);
      await rows(
        tx,
        `UPDATE messages SET state = $2, why_not = $3, lease_token = NULL, lease_until = NULL, updated_at = $4,
           version = version + 1 WHERE id = $1`,
        [id, to, JSON.stringify(why), this.clock.now()],
      );
      await this.record(tx, actor, type, message, { reason: why });
    });
  }

  /** Does the work on a message that is locked against the dispatcher and against everybody else. */
  private async change(
    actor: Actor,
    id: string,
    work: (tx: Transaction, message: Message) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const message = await tx.findOne(Message, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!message || message.direction === 'in') throw notFound('message', id);
      if (message.officerId !== actor.id && !hasRole(actor, 'manager')) throw notYourMessage();
      await work(tx, message);
    });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    type: MessageEventType,
    message: Message,
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.events.record(tx, toEvent(type, actor.id, message, data));
  }
}

function who(message: Message): { bloggerId: string; officerId: string } {
  return { bloggerId: message.bloggerId, officerId: message.officerId ?? '' };
}

/** They wrote to us: an answer may reach them at any hour. */
function keepsNoHours({ kind }: Message): boolean {
  return kind === 'answer';
}
