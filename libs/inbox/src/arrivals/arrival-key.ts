import { createHash } from 'node:crypto';
import { rows, type Transaction } from '@rapport/platform';
import { bracketed } from '../domain/ids.js';
import type { Incoming } from '../domain/incoming.js';

/** What a mail is known by: its Message-ID where it is its own, else a hash of what it says. */
export interface Identity {
  key: string;
  /** null where it has none, or where it bears another message's. */
  messageId: string | null;
  known: boolean;
}

interface SameId {
  /** null: it was set aside and has been emptied since. */
  from: string | null;
  date: string | null;
  /** The ledger made it. */
  ours: boolean;
}

const SAME_ID = `
  SELECT m.from_address AS "from", m.incoming->>'date' AS date, m.arrival_key IS NULL AS ours FROM messages m WHERE m.message_id = $1
  UNION ALL SELECT CASE WHEN octet_length(raw) > 0 THEN from_address END, NULL, false FROM unmatched_messages WHERE arrival_key = $1`;

const KEPT = `SELECT FROM messages WHERE arrival_key = $1 UNION ALL SELECT FROM unmatched_messages WHERE arrival_key = $1`;

/**
 * Finds out whether a mail is here already. Whoever takes the same mail at the same moment waits here until this
 * transaction ends. Message-IDs are made by senders: one that another sender's message bears, or another of our own,
 * makes neither the same (mail.md section 3.4, row 26); such a mail is kept under the hash.
 */
export async function identityOf(tx: Transaction, incoming: Incoming, raw: Buffer): Promise<Identity> {
  const hash = `sha256:${fingerprint(incoming, raw)}`;
  const id = incoming.messageId ? bracketed(incoming.messageId) : null;
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [id ?? hash]);
  const same = id ? await rows<SameId>(tx, SAME_ID, [id]) : [];
  if (same.length === 0) {
    const kept = await rows(tx, KEPT, [id ?? hash]);
    return { key: id ?? hash, messageId: id, known: kept.length > 0 };
  }
  const from = incoming.from?.address.toLowerCase() ?? '';
  const date = incoming.date?.toISOString() ?? null;
  const again = same.some(
    (one) =>
      !one.ours &&
      (one.from === null || one.from.toLowerCase() === from) &&
      (one.date === null || one.date === date),
  );
  if (again) return { key: id ?? hash, messageId: id, known: true };
  return { key: hash, messageId: null, known: (await rows(tx, KEPT, [hash])).length > 0 };
}

/** Headers of the way differ from mailbox to mailbox; what the mail says does not. */
function fingerprint({ from, to, date, subject, fullText, kind }: Incoming, raw: Buffer): string {
  const said = JSON.stringify([from?.address, to, date, subject, fullText]);
  return createHash('sha256')
    .update(kind === 'unreadable' && fullText === '' ? raw : said)
    .digest('hex');
}
