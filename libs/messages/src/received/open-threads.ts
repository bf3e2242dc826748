import { rows, type Transaction } from '@rapport/platform';
import { CLOCKS_DIFFER } from '../clocks-differ.js';
import type { OriginType } from '../sending-gates.js';

/** A conversation in which we wrote to a blogger; what an answer that names no message of ours may belong to. */
export interface OpenThread {
  id: string;
  bloggerId: string;
  subject: string;
  /** Our last message in it left from the mailbox that was asked for. */
  withThisMailbox: boolean;
  lastSentAt: Date;
  lastSentId: string;
  contactPointId: string | null;
  originType: OriginType | null;
  originId: string | null;
  officerId: string | null;
}

const THREADS = `
  SELECT t.id, t.blogger_id AS "bloggerId", t.subject, coalesce(last.mailbox_id = $2, false) AS "withThisMailbox",
    last.sent_at AS "lastSentAt", last.id AS "lastSentId", last.contact_point_id AS "contactPointId",
    last.origin_type AS "originType", last.origin_id AS "originId", last.officer_id AS "officerId"
  FROM threads t JOIN LATERAL (
    SELECT m.* FROM messages m WHERE m.thread_id = t.id AND m.direction = 'out' AND m.state IN ('sent', 'bounced')
      AND m.sent_at <= $3::timestamptz + ${CLOCKS_DIFFER}
    ORDER BY m.sent_at DESC LIMIT 1
  ) last ON true
  WHERE t.blogger_id = ANY ($1) AND last.sent_at > $3::timestamptz - interval '400 days'
  ORDER BY last.sent_at DESC LIMIT 50`;

/** Threads with these bloggers in which we wrote before `at` (clocks differing by minutes), the latest first. */
export function openThreads(
  tx: Transaction,
  bloggerIds: readonly string[],
  mailboxId: string,
  at: Date,
): Promise<OpenThread[]> {
  return bloggerIds.length === 0
    ? Promise.resolve([])
    : rows<OpenThread>(tx, THREADS, [bloggerIds, mailboxId, at]);
}

/** What a thread is about, by our last message in it that is about something; null when we began nothing in it. */
export async function subjectOfThread(
  tx: Transaction,
  threadId: string,
): Promise<{ type: OriginType; id: string } | null> {
  const [found] = await rows<{ type: OriginType; id: string }>(
    tx,
    `SELECT origin_type AS type, origin_id AS id FROM messages
     WHERE thread_id = $1 AND direction = 'out' AND origin_type <> 'thread' AND origin_id IS NOT NULL
     ORDER BY coalesce(sent_at, created_at) DESC LIMIT 1`,
    [threadId],
  );
  return found ?? null;
}
