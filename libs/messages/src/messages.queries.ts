import { Injectable } from '@nestjs/common';
import { Database, type ListRequest, notFound, type Page, toPage } from '@rapport/platform';
import type { MessageState } from './domain/message-state.js';
import type { Reason } from './domain/why-not.js';
import { noSource } from './message.errors.js';
import type { CheckMade, OriginType } from './sending-gates.js';

export interface MessageFilter {
  bloggerId?: string;
  threadId?: string;
  pitchId?: string;
  reviewRequestId?: string;
  officerId?: string;
  state?: MessageState;
  captured?: boolean;
}

export const messageSorts = ['at', 'notBefore'] as const;
export type MessageSort = (typeof messageSorts)[number];

export interface MessageRow {
  id: string;
  threadId: string;
  bloggerId: string;
  bloggerName: string;
  direction: 'out' | 'in';
  kind: 'pitch' | 'follow_up' | 'review_request' | 'answer';
  /** What mail that came in turned out to be; null for ours, and for answers logged by hand. */
  incomingKind: string | null;
  originType: OriginType | null;
  originId: string | null;
  step: number;
  state: MessageState;
  officerId: string | null;
  officerName: string | null;
  fromName: string;
  fromAddress: string;
  toName: string;
  toAddress: string;
  subject: string;
  body: string;
  language: string | null;
  wallTime: string | null;
  timeZone: string | null;
  leavesAt: Date | null;
  waitDays: number | null;
  whyNot: Reason | null;
  captured: boolean;
  attempts: number;
  serverReply: string | null;
  sentAt: Date | null;
  receivedAt: Date | null;
  /** When it happened or will happen: what a thread is sorted by. */
  at: Date;
  hasSource: boolean;
  /** The files that it carries. */
  attachments: { id: string; name: string; type: string; bytes: number }[];
  version: number;
}

export interface AttemptRow {
  startedAt: Date;
  finishedAt: Date | null;
  outcome: string | null;
  replyCode: number | null;
  serverReply: string | null;
}

export interface MessageDetail extends MessageRow {
  messageId: string | null;
  inReplyTo: string | null;
  checks: CheckMade[];
  attemptsMade: AttemptRow[];
  settledByName: string | null;
  settledAt: Date | null;
}

const AT = `coalesce(m.sent_at, m.received_at, m.not_before, m.created_at)`;

const COLUMNS = `m.id, m.thread_id AS "threadId", m.blogger_id AS "bloggerId", b.name AS "bloggerName", m.direction, m.kind,
  m.incoming_kind AS "incomingKind", m.origin_type AS "originType", m.origin_id AS "originId", m.step, m.state, m.officer_id AS "officerId",
  a.name AS "officerName", m.from_name AS "fromName", m.from_address AS "fromAddress", m.to_name AS "toName",
  m.to_address AS "toAddress", m.subject, m.body, m.language, m.wall_time AS "wallTime", m.time_zone AS "timeZone",
  m.not_before AS "leavesAt", m.wait_days AS "waitDays", m.why_not AS "whyNot", m.captured, m.attempts,
  m.server_reply AS "serverReply", m.sent_at AS "sentAt", m.received_at AS "receivedAt", ${AT} AS at,
  m.raw IS NOT NULL AS "hasSource", m.version,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes)
      ORDER BY u.added_at, f.id)
    FROM attachment_uses u JOIN attachments f ON f.id = u.attachment_id WHERE u.message_id = m.id), '[]') AS attachments`;

const FROM = `FROM messages m JOIN bloggers b ON b.id = m.blogger_id LEFT JOIN accounts a ON a.id = m.officer_id`;

/**
 * What belongs to a pitch or a review request: its own messages, and what was answered in their thread. As a list of
 * origins, so that each is looked up: with an OR, every answer there is would be read.
 */
function about(origin: 'pitch' | 'review_request', id: string): string {
  return `(m.origin_type, m.origin_id) IN (SELECT '${origin}', ${id}::uuid UNION ALL
    SELECT 'thread', o.thread_id FROM messages o WHERE o.origin_type = '${origin}' AND o.origin_id = ${id})`;
}

/** Only with what is asked for: PostgreSQL turns no subquery behind an OR into a join. */
const where = ({
  pitchId,
  reviewRequestId,
}: MessageFilter): string => `($1::uuid IS NULL OR m.blogger_id = $1)
  AND ${pitchId ? about('pitch', '$2') : '$2::uuid IS NULL'}
  AND ${reviewRequestId ? about('review_request', '$3') : '$3::uuid IS NULL'}
  AND ($4::uuid IS NULL OR m.officer_id = $4) AND ($5::text IS NULL OR m.state = $5)
  AND ($6::boolean IS NULL OR m.captured = $6) AND ($7::uuid IS NULL OR m.thread_id = $7)`;

const KEYS: Record<MessageSort, string> = { at: AT, notBefore: `coalesce(m.not_before, m.created_at)` };

/** Reading messages for screens. */
@Injectable()
export class MessagesQueries {
  constructor(private readonly database: Database) {}

  /** A page of messages; of a thread, a blogger, a pitch, or of all that wait or were captured. */
  async page(request: ListRequest<MessageFilter, MessageSort>): Promise<Page<MessageRow>> {
    const { filter, sort, descending, after, limit, offset } = request;
    const values = [
      filter.bloggerId ?? null,
      filter.pitchId ?? null,
      filter.reviewRequestId ?? null,
      filter.officerId ?? null,
      filter.state ?? null,
      filter.captured ?? null,
      filter.threadId ?? null,
    ];
    const [key, order, beyond] = [KEYS[sort], descending ? 'DESC' : 'ASC', descending ? '<' : '>'];
    const found = await this.database.query<MessageRow>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${where(filter)} AND ($8::timestamptz IS NULL OR (${key}, m.id) ${beyond} ($8, $9::uuid))
       ORDER BY ${key} ${order}, m.id ${order} LIMIT $10 OFFSET $11`,
      [...values, after?.value ?? null, after?.id ?? null, limit + 1, after ? 0 : offset],
    );
    const [counted] = await this.database.query<{ total: number }>(
      `SELECT count(*) AS total FROM (SELECT 1 ${FROM} WHERE ${where(filter)} LIMIT ${COUNTED_TO}) AS counted`,
      values,
    );
    const total = counted?.total ?? 0;
    const keyOf = (row: MessageRow): string =>
      (sort === 'at' ? row.at : (row.leavesAt ?? row.at)).toISOString();
    return toPage(found, request, keyOf, { total, capped: total === COUNTED_TO });
  }

  /** One message with its attempts and the checks that were made. @throws DomainError `message.not-found` */
  async byId(id: string): Promise<MessageDetail> {
    const [message] = await this.database.query<MessageDetail>(
      `SELECT ${COLUMNS}, m.message_id AS "messageId", m.in_reply_to AS "inReplyTo", coalesce(m.checks, '[]') AS checks,
         s.name AS "settledByName", m.settled_at AS "settledAt"
       ${FROM} LEFT JOIN accounts s ON s.id = m.settled_by_id WHERE m.id = $1`,
      [id],
      'message-by-id',
    );
    if (!message) throw notFound('message', id);
    const attemptsMade = await this.database.query<AttemptRow>(
      `SELECT started_at AS "startedAt", finished_at AS "finishedAt", outcome, reply_code AS "replyCode",
         server_reply AS "serverReply" FROM message_attempts WHERE message_id = $1 ORDER BY id`,
      [id],
      'message-attempts',
    );
    return { ...message, attemptsMade };
  }

  /** The bytes as they left, or as the capture holds them. @throws DomainError `message.no-source` */
  async source(id: string): Promise<Buffer> {
    const [message] = await this.database.query<{ raw: Buffer | null }>(
      `SELECT raw FROM messages WHERE id = $1`,
      [id],
    );
    if (!message) throw notFound('message', id);
    if (!message.raw) throw noSource();
    return message.raw;
  }
}

/** Nobody counts further by eye. */
const COUNTED_TO = 1_001;
