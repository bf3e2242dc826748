import { Injectable } from '@nestjs/common';
import { mayBeMail } from '@rapport/bloggers';
import { Database } from '@rapport/platform';
import { bracketed, namedIds, unbracketed } from '../domain/ids.js';
import { isMailSystem } from '../domain/mail-system.js';
import type { MailHead } from './mailbox-seen.js';
import { keysOf } from './people.js';

const KNOWN = `
  SELECT ARRAY(SELECT DISTINCT c.address_key FROM contact_points c WHERE ${mayBeMail('c')} AND c.address_key = ANY ($1)) AS people,
    ARRAY(SELECT m.message_id FROM messages m WHERE m.message_id = ANY ($2)
      UNION SELECT a.message_id FROM message_aliases a WHERE a.message_id = ANY ($2)) AS ours,
    ARRAY(SELECT m.message_id || ' ' || lower(m.from_address) || ' ' || coalesce(m.incoming->>'date', '') FROM messages m
      WHERE m.message_id = ANY ($3) AND (m.arrival_key IS NOT NULL OR m.state = 'sent')
      UNION SELECT u.arrival_key || ' ' || lower(u.from_address) || ' ' FROM unmatched_messages u WHERE u.arrival_key = ANY ($3)) AS kept`;

/** Which mails of a folder's list are worth fetching. */
@Injectable()
export class HeadsWanted {
  constructor(private readonly database: Database) {}

  /** The uids of those that concern a blogger or a message of ours and are not kept yet. One query. */
  async among(heads: readonly MailHead[]): Promise<Set<number>> {
    if (heads.length === 0) return new Set();
    const read = heads.map(toRead);
    const [known] = await this.database.query<{ people: string[]; ours: string[]; kept: string[] }>(
      KNOWN,
      [
        [...new Set(read.flatMap(({ people }) => people))],
        [...new Set(read.flatMap(({ ids }) => ids))],
        [...new Set(read.flatMap(({ id }) => id ?? []))],
      ],
      'heads-wanted',
    );
    if (!known) throw new Error('A SELECT without FROM gives one row');
    const [people, ours, kept] = [new Set(known.people), new Set(known.ours), new Set(known.kept)];
    const concerns = (one: ReadHead): boolean =>
      one.people.some((key) => people.has(key)) || one.ids.some((id) => ours.has(id)) || one.system;
    // Whoever gives two mails of theirs one Message-ID has written both: where the date is another, it is looked at.
    const isKept = (one: ReadHead): boolean =>
      one.id !== null &&
      one.from.some((address) => ['', one.date].some((date) => kept.has(`${one.id} ${address} ${date}`)));
    return new Set(read.filter((one) => concerns(one) && !isKept(one)).map(({ uid }) => uid));
  }
}

interface ReadHead {
  uid: number;
  id: string | null;
  from: string[];
  /** ISO 8601; empty where there is none. */
  date: string;
  people: string[];
  ids: string[];
  system: boolean;
}

function toRead(head: MailHead): ReadHead {
  const id = head.messageId ? bracketed(unbracketed(head.messageId)) : null;
  const named = namedIds({
    inReplyTo: head.inReplyTo && unbracketed(head.inReplyTo),
    references: head.references.map(unbracketed),
  });
  return {
    uid: head.uid,
    id,
    from: head.from.map((address) => address.toLowerCase()),
    date: head.date?.toISOString() ?? '',
    people: keysOf([...head.from, ...head.to.slice(0, 100), ...head.cc.slice(0, 100)]),
    ids: id ? [id, ...named] : named,
    system: head.from.length === 0 || head.from.some(isMailSystem),
  };
}
