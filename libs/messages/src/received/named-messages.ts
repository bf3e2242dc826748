import { rows, type Transaction } from '@rapport/platform';
import type { MessageState } from '../domain/message-state.js';
import type { OriginType } from '../sending-gates.js';

/** A message of ours that some mail names, by its Message-ID or by the envelope id it left under. */
export interface NamedMessage {
  id: string;
  /** The id by which it was named. */
  by: string;
  threadId: string;
  bloggerId: string;
  contactPointId: string | null;
  mailboxId: string | null;
  direction: 'out' | 'in';
  kind: string;
  step: number;
  fromAddress: string;
  toAddress: string;
  subject: string;
  state: MessageState;
  originType: OriginType | null;
  originId: string | null;
  sentAt: Date | null;
  officerId: string | null;
}

const COLUMNS = `m.id, m.thread_id AS "threadId", m.blogger_id AS "bloggerId", m.contact_point_id AS "contactPointId",
  m.mailbox_id AS "mailboxId", m.direction, m.kind, m.step, m.from_address AS "fromAddress", m.to_address AS "toAddress",
  m.subject, m.state, m.origin_type AS "originType", m.origin_id AS "originId", m.officer_id AS "officerId",
  m.sent_at AS "sentAt"`;

const BY_MESSAGE_ID = `SELECT m.message_id AS by, ${COLUMNS} FROM messages m WHERE m.message_id = ANY ($1)
  UNION ALL SELECT a.message_id, ${COLUMNS} FROM message_aliases a JOIN messages m ON m.id = a.of_id WHERE a.message_id = ANY ($1)
  UNION ALL SELECT m.id::text, ${COLUMNS} FROM messages m WHERE m.id = ANY ($2)`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The messages that go by these ids, in the order of the ids.
 * @param ids Message-IDs with their angle brackets, the surest first
 * @param envelopeId the id that a delivery report repeats (RFC 3461 section 4.4): ours is the message's own
 */
export async function namedMessages(
  tx: Transaction,
  ids: readonly string[],
  envelopeId: string | null = null,
): Promise<NamedMessage[]> {
  const envelope = envelopeId && UUID.test(envelopeId) ? envelopeId.toLowerCase() : null;
  if (ids.length === 0 && envelope === null) return [];
  const found = await rows<NamedMessage>(tx, BY_MESSAGE_ID, [ids, envelope ? [envelope] : []]);
  // The report's envelope id is ours alone; a Message-ID may have been copied by whoever saw the message.
  const order = envelope ? [envelope, ...ids] : [...ids];
  return found.sort((one, other) => order.indexOf(one.by) - order.indexOf(other.by));
}

/** One message as `namedMessages` gives it; null when it is gone. */
export async function messageById(tx: Transaction, id: string): Promise<NamedMessage | null> {
  const [found] = await rows<NamedMessage>(
    tx,
    `SELECT '' AS by, ${COLUMNS} FROM messages m WHERE m.id = $1`,
    [id],
  );
  return found ?? null;
}
