import { namedMessages, openThreads, type NamedMessage, type OpenThread } from '@rapport/messages';
import type { Transaction } from '@rapport/platform';
import { bracketed, namedIds } from '../domain/ids.js';
import type { Incoming } from '../domain/incoming.js';
import type { MailFacts } from '../domain/place-of.js';
import type { MailboxSeen } from './mailbox-seen.js';
import { isOurs, keysOf, peopleAt } from './people.js';

/** What a mail's place is decided by, and the rows behind it. */
export interface Circumstances {
  facts: MailFacts;
  named: NamedMessage[];
  threads: OpenThread[];
}

/** Reads what the database knows of a mail: whose addresses stand in it, which messages it names. */
export async function circumstancesOf(
  tx: Transaction,
  mailbox: MailboxSeen,
  incoming: Incoming,
  at: Date,
): Promise<Circumstances> {
  const from = incoming.from?.address ?? '';
  const own = incoming.messageId ? await namedMessages(tx, [bracketed(incoming.messageId)]) : [];
  const named = await namedMessages(tx, namedIds(incoming), incoming.about.envelopeId);
  const keys = {
    senders: keysOf([from]),
    recipients: keysOf([...incoming.to, ...incoming.cc].slice(0, 100)),
    concerned: keysOf(concernedBy(incoming)),
  };
  const people = await peopleAt(tx, Object.values(keys).flat());
  const among = (wanted: string[]) =>
    wanted.flatMap((key) =>
      people
        .filter((one) => one.key === key)
        .map(({ bloggerId, contactPointId }) => ({ bloggerId, contactPointId })),
    );
  const bloggerIds = [...new Set(people.map(({ bloggerId }) => bloggerId))];
  const threads = await openThreads(tx, bloggerIds, mailbox.id, at);
  const facts: MailFacts = {
    kind: incoming.kind,
    subject: incoming.subject,
    fromOurs:
      from !== '' && (from.toLowerCase() === mailbox.address.toLowerCase() || (await isOurs(tx, from))),
    ownId: own.find(({ direction }) => direction === 'out') ?? null,
    named,
    senders: among(keys.senders),
    recipients: among(keys.recipients),
    concerned: among(keys.concerned),
    conversations: threads,
  };
  return { facts, named: [...own, ...named], threads };
}

function concernedBy({ failed, complaint }: Incoming): string[] {
  const addresses = failed.slice(0, 50).map(({ address }) => address);
  return complaint?.recipient ? [...addresses, complaint.recipient] : addresses;
}
