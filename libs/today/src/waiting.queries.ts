import { Injectable } from '@nestjs/common';
import { Database } from '@rapport/platform';
import { FACE, FACE_JOIN } from './blogger-face.js';
import { firstLines } from './domain/first-lines.js';
import type { BloggerFace, Bounded, Named } from './lines.js';
import { LIMIT } from './lines.js';
import type { Whose } from './whose.js';

export interface WaitingLine {
  /** The pitch that was answered, or the message where no pitch waits for a decision. */
  id: string;
  subjectType: 'pitch' | 'message';
  pitchId: string | null;
  /** The answer itself; null where it was noted without words. */
  messageId: string | null;
  threadId: string | null;
  /** What kind of mail it was; null where somebody logged it by hand. */
  incomingKind: string | null;
  repliedAt: Date;
  subject: string;
  firstLines: string;
  blogger: BloggerFace;
  campaign: Named | null;
  officer: Named | null;
  version: number;
}

type Row = Omit<WaitingLine, 'firstLines'> & { body: string; total: number };

/** What a person wrote, read by mail or logged by hand; also what could not be read. */
const BY_A_PERSON = `coalesce(m.incoming_kind, 'reply') IN ('reply', 'opt_out', 'unreadable')`;

/** We wrote back, or are about to. What waited before the answer came is no answer to it. */
const WROTE_BACK = (thread: string, id: string, at: string): string => `EXISTS (SELECT FROM messages w
  WHERE w.thread_id = ${thread} AND w.direction = 'out' AND (w.sent_at > ${at} OR (w.sent_at IS NULL AND w.id > ${id}
    AND w.state IN ('scheduled', 'claimed', 'transmitting', 'uncertain', 'held'))))`;

const PITCHES = `
  SELECT p.id, 'pitch' AS "subjectType", p.id AS pitch_id, reply.id AS message_id, p.thread_id, reply.incoming_kind,
    p.replied_at AS at, p.subject, reply.body, p.blogger_id, p.campaign_id, p.officer_id, p.version,
    coalesce(reply.created_at, p.replied_at) AS here_since
  FROM pitches p
  LEFT JOIN LATERAL (
    SELECT m.id, m.incoming_kind, m.received_at, m.created_at, m.looked_at,
      coalesce(nullif(m.body, ''), left(m.full_text, 4000)) AS body
    FROM messages m WHERE m.thread_id = p.thread_id AND m.direction = 'in' AND ${BY_A_PERSON}
    ORDER BY m.received_at DESC, m.id DESC LIMIT 1
  ) reply ON true
  WHERE p.officer_id = ANY ($1::uuid[]) AND p.state = 'replied' AND reply.looked_at IS NULL
    AND NOT ${WROTE_BACK('p.thread_id', 'reply.id', 'reply.received_at')}`;

/** Conversations in which no pitch waits for its decision: with partners, about a review, begun by them. */
const OTHERS = `
  SELECT m.id, 'message', CASE m.origin_type WHEN 'pitch' THEN m.origin_id END, m.id, m.thread_id, m.incoming_kind,
    m.received_at, m.subject, coalesce(nullif(m.body, ''), left(m.full_text, 4000)), m.blogger_id, p.campaign_id,
    m.officer_id, m.version, m.created_at
  FROM (
    SELECT DISTINCT ON (m.thread_id) m.* FROM messages m
    WHERE m.incoming_kind IN ('reply', 'opt_out', 'unreadable') AND m.looked_at IS NULL
      AND (m.officer_id = ANY ($1::uuid[]) OR ($4 AND m.officer_id IS NULL))
    ORDER BY m.thread_id, m.received_at DESC
  ) m LEFT JOIN pitches p ON m.origin_type = 'pitch' AND p.id = m.origin_id
  WHERE NOT EXISTS (SELECT FROM pitches q WHERE q.thread_id = m.thread_id AND q.state = 'replied')
    AND NOT ${WROTE_BACK('m.thread_id', 'm.id', 'm.received_at')}`;

/** They wait for us: answers that nobody has answered or decided yet. */
@Injectable()
export class WaitingQueries {
  constructor(private readonly database: Database) {}

  /**
   * The last answer of each conversation, newest first. Not where we wrote back since, nor what somebody has looked at
   * and left at that, nor what was put off, unless another answer came after that.
   */
  async waitingFor({ accountId, officerIds, manages }: Whose, now: Date): Promise<Bounded<WaitingLine>> {
    const found = await this.database.query<Row>(
      `WITH waiting AS (${PITCHES} UNION ALL ${OTHERS})
       SELECT w.id, w."subjectType", w.pitch_id AS "pitchId", w.message_id AS "messageId", w.thread_id AS "threadId",
         w.incoming_kind AS "incomingKind", w.at AS "repliedAt", w.subject, left(coalesce(w.body, ''), 4000) AS body,
         ${FACE}, CASE WHEN k.id IS NOT NULL THEN jsonb_build_object('id', k.id, 'name', k.name) END AS campaign,
         CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS officer, w.version,
         count(*) OVER () AS total
       FROM waiting w
       JOIN bloggers b ON b.id = w.blogger_id
       LEFT JOIN campaigns k ON k.id = w.campaign_id
       LEFT JOIN accounts o ON o.id = w.officer_id
       ${FACE_JOIN}
       WHERE NOT EXISTS (SELECT FROM today_snoozes s WHERE s.account_id = $2 AND s.subject_type = w."subjectType"
         AND s.subject_id = w.id AND s.until > $3 AND s.created_at >= w.here_since)
       ORDER BY w.at DESC, w.id DESC LIMIT ${LIMIT}`,
      [officerIds, accountId, now, manages],
      'today-waiting',
    );
    const lines = found.map(({ body, total: _total, ...row }) => ({ ...row, firstLines: firstLines(body) }));
    return { lines, total: found[0]?.total ?? 0 };
  }

  /** How many mails wait in the tray for somebody to say whose they are; counted to a hundred. */
  async unmatched(): Promise<number> {
    const [row] = await this.database.query<{ total: number }>(
      `SELECT count(*) AS total FROM (SELECT FROM unmatched_messages WHERE state = 'open' LIMIT 100) open`,
      [],
      'today-unmatched',
    );
    return row?.total ?? 0;
  }
}
