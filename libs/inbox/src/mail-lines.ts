import type { MessageState } from '@rapport/messages';
import type { IncomingKind, Permanence } from './domain/incoming.js';

/** One recipient that a message did not reach, as its notice and the message itself show it. */
export interface FailureLine {
  address: string;
  permanence: Permanence;
  blamesAddress: boolean;
  status: string | null;
  reason: string;
  diagnostic: string | null;
  /** The notice that told of it, and the message of ours that it is about. */
  noticeId: string;
  messageId: string | null;
}

/** A message of a conversation, in either direction. */
export interface MailLine {
  id: string;
  threadId: string;
  bloggerId: string;
  bloggerName: string;
  direction: 'out' | 'in';
  kind: string;
  /** null for ours, and for answers that somebody logged by hand. */
  incomingKind: IncomingKind | null;
  because: string | null;
  state: MessageState;
  step: number;
  originType: string | null;
  originId: string | null;
  officerId: string | null;
  officerName: string | null;
  fromName: string;
  fromAddress: string;
  to: string[];
  cc: string[];
  subject: string;
  /** What was written, quoted text and signature left out. */
  body: string;
  /** All that stands in it, when that is more. */
  fullText: string | null;
  language: string | null;
  /** When it happened, or will. */
  at: Date;
  captured: boolean;
  whyNot: object | null;
  serverReply: string | null;
  returnDate: string | null;
  optOut: { strength: 'clear' | 'likely'; passage: string } | null;
  attachments: { name: string; type: string; bytes: number }[];
  failures: FailureLine[];
  hasHtml: boolean;
  hasSource: boolean;
  lookedAt: Date | null;
  version: number;
}

/** More of a text is read in the message's own page. */
const SHOWN_CHARACTERS = 50_000;

const FAILURES = `coalesce((SELECT jsonb_agg(jsonb_build_object('address', f.address, 'permanence', f.permanence,
    'blamesAddress', f.blames_address, 'status', f.status, 'reason', f.reason, 'diagnostic', f.diagnostic,
    'noticeId', f.notice_id, 'messageId', f.message_id) ORDER BY f.at, f.id)
  FROM delivery_failures f WHERE f.notice_id = m.id OR f.message_id = m.id), '[]')`;

/** The columns of a MailLine from the message `m`, with what MAIL_FROM joins. */
export const MAIL_COLUMNS = `m.id, m.thread_id AS "threadId", m.blogger_id AS "bloggerId", b.name AS "bloggerName", m.direction,
  m.kind, m.incoming_kind AS "incomingKind", m.incoming->>'because' AS because, m.state, m.step,
  m.origin_type AS "originType", m.origin_id AS "originId", m.officer_id AS "officerId", o.name AS "officerName",
  m.from_name AS "fromName", m.from_address AS "fromAddress",
  coalesce(m.incoming->'to', jsonb_build_array(m.to_address)) AS "to", coalesce(m.incoming->'cc', '[]') AS cc,
  m.subject, m.body, CASE WHEN m.full_text IS DISTINCT FROM m.body THEN left(m.full_text, ${SHOWN_CHARACTERS}) END AS "fullText",
  m.language, coalesce(m.sent_at, m.received_at, m.not_before, m.created_at) AS "at", m.captured, m.why_not AS "whyNot",
  m.server_reply AS "serverReply", m.incoming->>'returnDate' AS "returnDate",
  nullif(m.incoming->'optOut', 'null'::jsonb) AS "optOut", coalesce(m.incoming->'attachments', '[]') AS attachments,
  ${FAILURES} AS failures, m.html IS NOT NULL AS "hasHtml", m.raw IS NOT NULL AS "hasSource", m.looked_at AS "lookedAt",
  m.version`;

export const MAIL_FROM = `FROM messages m JOIN bloggers b ON b.id = m.blogger_id LEFT JOIN accounts o ON o.id = m.officer_id`;
