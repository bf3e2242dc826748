import { addressKey } from '@rapport/bloggers';
import { type Actor, hasRole, notFound, rows, type Transaction } from '@rapport/platform';
import { notYourThread } from './answers.errors.js';

/** A thread as somebody is about to answer in it. */
export interface OpenThread {
  bloggerId: string;
  bloggerName: string;
  subject: string;
  language: string | null;
  officerId: string | null;
  officerName: string | null;
  /** The last message of the thread that has an id of its own. */
  parentId: string | null;
  /** Where the blogger wrote from last, as it stands in their mail. */
  wroteFrom: string | null;
}

/** Words of a person, either side; a bounce, an absence or a challenge is nothing to answer. */
const BY_PEOPLE = `(m.direction = 'out' AND m.state IN ('sent', 'bounced')
    OR m.direction = 'in' AND coalesce(m.incoming_kind, 'reply') IN ('reply', 'opt_out'))`;

const THREAD = `SELECT t.blogger_id AS "bloggerId", b.name AS "bloggerName",
    coalesce(nullif(last.subject, ''), t.subject) AS subject, coalesce(out.language, b.language) AS language,
    out.officer_id AS "officerId", o.name AS "officerName", parent.id AS "parentId", inbound.from_address AS "wroteFrom"
  FROM threads t JOIN bloggers b ON b.id = t.blogger_id
    LEFT JOIN LATERAL (SELECT m.subject FROM messages m WHERE m.thread_id = t.id AND ${BY_PEOPLE}
      ORDER BY coalesce(m.sent_at, m.received_at) DESC, m.id DESC LIMIT 1) last ON true
    LEFT JOIN LATERAL (SELECT m.id FROM messages m WHERE m.thread_id = t.id AND ${BY_PEOPLE} AND m.message_id IS NOT NULL
      ORDER BY coalesce(m.sent_at, m.received_at) DESC, m.id DESC LIMIT 1) parent ON true
    LEFT JOIN LATERAL (SELECT m.language, m.officer_id FROM messages m
      WHERE m.thread_id = t.id AND m.direction = 'out' AND m.state <> 'cancelled' AND m.officer_id IS NOT NULL
      ORDER BY m.id DESC LIMIT 1) out ON true
    LEFT JOIN accounts o ON o.id = out.officer_id AND o.disabled_at IS NULL
    LEFT JOIN LATERAL (SELECT m.from_address FROM messages m WHERE m.thread_id = t.id AND m.direction = 'in'
        AND coalesce(m.incoming_kind, 'reply') IN ('reply', 'opt_out') AND m.from_address <> ''
      ORDER BY m.received_at DESC, m.id DESC LIMIT 1) inbound ON true
  WHERE t.id = $1`;

/**
 * The thread, for somebody who may answer in it: the officer who writes there, a manager, or anybody where nobody does.
 * @throws DomainError `thread.not-found`, `answer.not-yours`
 */
export async function threadToAnswer(tx: Transaction, actor: Actor, id: string): Promise<OpenThread> {
  const [thread] = await rows<OpenThread>(tx, THREAD, [id]);
  if (!thread) throw notFound('thread', id);
  const { officerId, officerName } = thread;
  if (officerId !== null && officerName !== null && officerId !== actor.id && !hasRole(actor, 'manager'))
    throw notYourThread(officerName);
  return thread;
}

/** The address to answer to: where they wrote from, where it may be written to; else the one used before; else the preferred. */
export async function addressToAnswer(
  tx: Transaction,
  threadId: string,
  { bloggerId, wroteFrom }: OpenThread,
): Promise<string | null> {
  const [found] = await rows<{ id: string }>(
    tx,
    `SELECT c.id FROM contact_points c WHERE c.blogger_id = $1 AND c.kind = 'email'
     ORDER BY c.state <> 'valid', c.address_key IS DISTINCT FROM $2, c.id IS DISTINCT FROM (
       SELECT m.contact_point_id FROM messages m WHERE m.thread_id = $3 AND m.direction = 'out' AND m.state = 'sent'
       ORDER BY m.id DESC LIMIT 1), NOT c.preferred, c.id LIMIT 1`,
    [bloggerId, wroteFrom === null ? null : addressKey('email', wroteFrom), threadId],
  );
  return found?.id ?? null;
}
