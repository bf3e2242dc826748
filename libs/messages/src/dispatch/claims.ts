import { Injectable } from '@nestjs/common';
import { Clock, Database, EventLog, rows } from '@rapport/platform';
import { nextLook } from '../domain/looking-in-sent.js';
import type { MessageState } from '../domain/message-state.js';
import { reason } from '../domain/why-not.js';
import { messageEvents } from '../message.events.js';
import { RECORDED, type RecordedMessage, toEvent } from '../recorded-message.js';
import type { DueMessage } from '../sending-gates.js';
import { SendingSwitch } from '../sending-switch/sending-switch.service.js';
import type { Lane } from './lane.js';
import { Leases } from './leases.js';

/** A claimed message with what is needed to compose it and to judge it. */
export interface ClaimedMessage extends Omit<DueMessage, 'origin'> {
  originType: DueMessage['origin']['type'];
  originId: string;
  outsideHours: boolean;
  dueAt: Date | null;
  lookedBy: string | null;
  lookedAt: Date | null;
  country: string | null;
  toName: string;
  /** The address that it was written to, or tried with; `toAddress` is what the blogger has now. */
  writtenTo: string;
  attempts: number;
  firstAttemptAt: Date | null;
  /** Of what was tried before; a message with files brings its bytes only when it is about to leave. */
  raw: Buffer | null;
  /** The bytes of the files that it carries. */
  carriedBytes: number;
  messageId: string | null;
  fromAddress: string;
  signature: string;
  officerName: string;
  officerEmail: string;
  officerDisabled: boolean;
  previousState: MessageState | null;
  previousCaptured: boolean;
  /** Where an answer to the message before it comes to; null where there is none, or it was only captured. */
  previousMailboxId: string | null;
  previousMessageId: string | null;
  previousInReplyTo: string | null;
  previousReferences: string[];
}

/** Taking due messages so that no other worker has them, and giving back what a dead worker left. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly leases: Leases,
    private readonly sending: SendingSwitch,
    private readonly clock: Clock,
  ) {}

  /** Claims the messages of a lane that are due, oldest first, under this token. */
  async take(lane: Lane, token: string, limit: number): Promise<ClaimedMessage[]> {
    const now = this.clock.now();
    return this.database.query<ClaimedMessage>(
      claim(await this.sending.isOffSql()),
      [now, lane.officerIds, lane.not, limit, token, this.leases.seconds],
      'messages-claim',
    );
  }

  /** Keeps what is held under this token from being taken for a dead worker's. */
  async renew(token: string): Promise<void> {
    await this.database.query(
      `UPDATE messages SET lease_until = now() + make_interval(secs => $2)
       WHERE lease_token = $1 AND state IN ('claimed', 'transmitting')`,
      [token, this.leases.seconds],
    );
  }

  /** Gives back what was claimed and not begun: a worker that stops. */
  async giveBack(token: string): Promise<void> {
    await this.database.query(
      `UPDATE messages SET state = 'scheduled', lease_token = NULL, lease_until = NULL
       WHERE lease_token = $1 AND state = 'claimed'`,
      [token],
    );
  }

  /**
   * Settles what dead workers left: what they had only claimed is due again; what they were handing over is
   * uncertain, and a person is asked.
   */
  async recover(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await rows(
        tx,
        `UPDATE messages SET state = 'scheduled', lease_token = NULL, lease_until = NULL
         WHERE state = 'claimed' AND lease_until < now()`,
      );
      const lost = await rows<RecordedMessage>(
        tx,
        `UPDATE messages SET state = 'uncertain', why_not = $2, look_in_sent_at = $3, looks_in_sent = 0, updated_at = $1,
           version = version + 1
         WHERE state = 'transmitting' AND lease_until < now() RETURNING ${RECORDED}`,
        [now, JSON.stringify(reason('worker-died')), nextLook(0, now)],
      );
      await rows(
        tx,
        `UPDATE message_attempts SET finished_at = $2, outcome = 'uncertain'
         WHERE message_id = ANY ($1) AND finished_at IS NULL`,
        [lost.map(({ id }) => id), now],
      );
      await this.events.recordAll(
        tx,
        lost.map((message) =>
          toEvent(messageEvents.uncertain, null, message, { reason: reason('worker-died') }),
        ),
      );
    });
  }
}

// A claim that a power failure takes away leaves its message due: nothing has left yet, so it needn't wait for the disk.
const claim = (isOff: string): string => `
  WITH hurried AS (SELECT set_config('synchronous_commit', 'off', true)), due AS (
    SELECT id FROM messages
    WHERE state = 'scheduled' AND not_before <= $1
      AND NOT ${isOff}
      AND ($2::uuid[] IS NULL OR officer_id = ANY ($2)) AND NOT (officer_id = ANY ($3::uuid[]))
    ORDER BY not_before, id LIMIT $4 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE messages m SET state = 'claimed', lease_token = $5, lease_until = now() + make_interval(secs => $6)
    FROM due, hurried WHERE m.id = due.id
    RETURNING m.*
  )
  SELECT m.id, m.kind, m.origin_type AS "originType", m.origin_id AS "originId", m.step, m.blogger_id AS "bloggerId",
    m.officer_id AS "officerId", m.contact_point_id AS "contactPointId", m.subject, m.body, m.language,
    coalesce(b.time_zone, m.time_zone) AS "timeZone", m.not_before AS "notBefore", m.due_at AS "dueAt", l.name AS "lookedBy", m.silence_seen_at AS "lookedAt", m.outside_hours AS "outsideHours", b.country,
    m.to_name AS "toName", coalesce(c.address, '') AS "toAddress", m.to_address AS "writtenTo", m.attempts,
    m.first_attempt_at AS "firstAttemptAt", f.bytes AS "carriedBytes",
    CASE WHEN f.bytes = 0 THEN m.raw END AS raw, m.message_id AS "messageId", m.from_address AS "fromAddress",
    a.signature, a.name AS "officerName", a.email AS "officerEmail",
    a.disabled_at IS NOT NULL AS "officerDisabled",
    p.state AS "previousState", coalesce(p.captured, false) AS "previousCaptured", p.mailbox_id AS "previousMailboxId", p.sent_at AS "previousSentAt",
    coalesce(p.message_id, r.message_id) AS "previousMessageId",
    coalesce(p.in_reply_to, r.in_reply_to) AS "previousInReplyTo",
    coalesce(p.references_ids, r.references_ids, '{}') AS "previousReferences"
  FROM claimed m JOIN bloggers b ON b.id = m.blogger_id JOIN accounts a ON a.id = m.officer_id
  LEFT JOIN accounts l ON l.id = m.silence_seen_by_id LEFT JOIN contact_points c ON c.id = m.contact_point_id
  LEFT JOIN LATERAL (
    SELECT * FROM messages q
    WHERE q.origin_type = m.origin_type AND q.origin_id = m.origin_id AND q.step = m.step - 1 AND q.direction = 'out'
      AND m.step > 0
    ORDER BY q.state IN ('cancelled', 'refused'), q.id DESC LIMIT 1
  ) p ON true
  LEFT JOIN messages r ON r.id = m.parent_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(a.bytes), 0)::integer AS bytes
    FROM attachment_uses u JOIN attachments a ON a.id = u.attachment_id WHERE u.message_id = m.id
  ) f
  ORDER BY m.not_before, m.id`;
