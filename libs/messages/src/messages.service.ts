import { Injectable } from '@nestjs/common';
import { AttachmentsService } from '@rapport/attachments';
import { type Actor, Clock, EventLog, newId, rows, type Transaction } from '@rapport/platform';
import { Departures } from './departures.js';
import { isHeaderSafe, replySubject } from './domain/mail-headers.js';
import { cancellableStates } from './domain/message-state.js';
import { reason, type Reason } from './domain/why-not.js';
import { badSubject } from './message.errors.js';
import { messageEvents } from './message.events.js';
import { RECORDED, type RecordedMessage, toEvent } from './recorded-message.js';
import type { OriginType, OutgoingKind } from './sending-gates.js';
import type { BegunAs, SendingPlan } from './sending-plan.js';
import { type PlannedMessage, ThreadWriting } from './thread-writing.js';

export interface ScheduledMessage {
  id: string;
  step: number;
  notBefore: Date;
  wallTime: string;
  timeZone: string;
}

export interface PendingOf {
  origin?: { type: OriginType; id: string };
  bloggerId?: string;
  steps?: 'all' | 'follow-ups';
  /** Leave what answers the blogger: a case is handled over one-to-one mail. */
  butAnswers?: boolean;
}

type Doer = Pick<Actor, 'id'> | null;

/** The ledger's door for pitches and review requests: what is to leave, and what shall not leave after all. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly departures: Departures,
    private readonly threads: ThreadWriting,
    private readonly attachments: AttachmentsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Schedules a first message and its follow-ups. The guard has been asked before, and is again when each comes due.
   * @throws DomainError `message.already-scheduled`, `message.no-address`, `message.bad-subject`, `message.bad-time`
   */
  async schedule(
    tx: Transaction,
    actor: Doer,
    plan: SendingPlan,
  ): Promise<{ threadId: string; messages: ScheduledMessage[] }> {
    const subject = plan.subject.trim();
    if (subject === '' || !isHeaderSafe(subject)) throw badSubject();
    const to = await this.threads.addressee(tx, plan);
    const threadId = plan.threadId ?? (await this.threads.begin(tx, plan.bloggerId, subject));
    const first = await this.departures.plan(tx, plan, plan.when, plan.outsideHours);
    const kind = kindOf(plan.origin.type);
    const messages: PlannedMessage[] = [
      { ...first, ...begunAs(plan), id: newId(), step: 0, kind, subject, body: plan.body, waitDays: null },
    ];
    for (const [index, followUp] of (plan.followUps ?? []).entries()) {
      const { waitDays, body } = followUp;
      const before = messages[index]?.notBefore ?? first.notBefore;
      const due = await this.departures.followUp(tx, plan, before, waitDays);
      const step = index + 1;
      messages.push({
        ...due,
        ...begunAs(followUp),
        id: newId(),
        step,
        kind: 'follow_up',
        subject: replySubject(subject),
        body,
        waitDays,
      });
    }
    await this.threads.schedule(tx, { ...plan, threadId }, to, messages);
    const [carrier] = messages;
    if (plan.filesOf && carrier)
      await this.attachments.pass(tx, plan.filesOf, { of: 'message', id: carrier.id });
    await this.events.recordAll(
      tx,
      messages.map((message) =>
        toEvent(
          messageEvents.scheduled,
          actor?.id ?? null,
          { ...plan, ...message, originType: plan.origin.type, originId: plan.origin.id },
          {
            leavesAt: message.notBefore,
            timeZone: message.timeZone,
          },
        ),
      ),
    );
    return {
      threadId,
      messages: messages.map(({ id, step, notBefore, wallTime, timeZone }) => ({
        id,
        step,
        notBefore,
        wallTime,
        timeZone,
      })),
    };
  }

  /**
   * Cancels what has not left: of one origin, or of one blogger whatever it is about. A message that is being
   * handed over this very moment can't be called back and is named in `leftAlready`.
   */
  async cancelPending(
    tx: Transaction,
    actor: Doer,
    which: PendingOf,
    why: Reason,
  ): Promise<{ cancelled: string[]; leftAlready: string[] }> {
    if (!which.origin && !which.bloggerId) throw new Error('cancelPending() needs an origin or a blogger');
    const values = [
      which.origin?.type ?? null,
      which.origin?.id ?? null,
      which.bloggerId ?? null,
      which.steps === 'follow-ups' ? 1 : 0,
    ];
    const scope = `direction = 'out' AND step >= $4 AND ($1::text IS NULL OR (origin_type = $1 AND origin_id = $2::uuid))
      AND ($3::uuid IS NULL OR blogger_id = $3)${which.butAnswers ? ` AND kind <> 'answer'` : ''}`;
    const cancelled = await rows<RecordedMessage>(
      tx,
      `UPDATE messages SET state = 'cancelled', why_not = $6, lease_token = NULL, lease_until = NULL,
         updated_at = $7, version = version + 1
       WHERE ${scope} AND state = ANY ($5)
       RETURNING ${RECORDED}`,
      [...values, cancellableStates, JSON.stringify(why), this.clock.now()],
    );
    await this.events.recordAll(
      tx,
      cancelled.map((message) =>
        toEvent(messageEvents.cancelled, actor?.id ?? null, message, { reason: why }),
      ),
    );
    const left = await rows<{ id: string }>(
      tx,
      `SELECT id FROM messages WHERE ${scope} AND state = 'transmitting'`,
      values,
    );
    return { cancelled: cancelled.map(({ id }) => id), leftAlready: left.map(({ id }) => id) };
  }

  /** Cancels one message that has not left. Gives false when it has, or is being handed over this moment. */
  async cancelOne(tx: Transaction, actor: Doer, id: string, why: Reason): Promise<boolean> {
    const [cancelled] = await rows<RecordedMessage>(
      tx,
      `UPDATE messages SET state = 'cancelled', why_not = $3, lease_token = NULL, lease_until = NULL,
         updated_at = $4, version = version + 1
       WHERE id = $1 AND state = ANY ($2) RETURNING ${RECORDED}`,
      [id, cancellableStates, JSON.stringify(why), this.clock.now()],
    );
    if (!cancelled) return false;
    await this.events.record(
      tx,
      toEvent(messageEvents.cancelled, actor?.id ?? null, cancelled, { reason: why }),
    );
    return true;
  }

  /** Keeps an answer that somebody entered by hand, and stops every follow-up that waits for this blogger. */
  async logAnswer(
    tx: Transaction,
    actor: Pick<Actor, 'id'>,
    answer: {
      bloggerId: string;
      origin: { type: OriginType; id: string } | null;
      threadId: string | null;
      receivedAt: Date;
      text: string;
    },
  ): Promise<string> {
    const id = newId();
    const threadId = answer.threadId ?? (await this.threads.begin(tx, answer.bloggerId, ''));
    const now = this.clock.now();
    const [stored] = await rows<RecordedMessage>(
      tx,
      `INSERT INTO messages (id, thread_id, blogger_id, direction, kind, origin_type, origin_id, state, officer_id,
         subject, body, received_at, created_at, updated_at)
       SELECT $1, t.id, $3, 'in', 'answer', $4, $5, 'received', $6, t.subject, $7, $8, $9, $9
       FROM threads t WHERE t.id = $2 AND t.blogger_id = $3 RETURNING ${RECORDED}`,
      [
        id,
        threadId,
        answer.bloggerId,
        answer.origin?.type ?? null,
        answer.origin?.id ?? null,
        actor.id,
        answer.text,
        answer.receivedAt,
        now,
      ],
    );
    if (!stored) throw new Error(`Thread ${threadId} is not one with blogger ${answer.bloggerId}`);
    await this.cancelPending(
      tx,
      actor,
      { bloggerId: answer.bloggerId, steps: 'follow-ups' },
      reason('answered'),
    );
    await this.events.record(
      tx,
      toEvent(messageEvents.received, actor.id, stored, {
        byHand: true,
        receivedAt: answer.receivedAt,
        text: answer.text.slice(0, 280),
      }),
    );
    return id;
  }
}

/** What goes into a thread that is there already answers it. */
function kindOf(origin: OriginType): OutgoingKind {
  return origin === 'thread' ? 'answer' : origin;
}

function begunAs({ templateId = null, templateVersion = null }: BegunAs): Required<BegunAs> {
  return { templateId, templateVersion };
}
