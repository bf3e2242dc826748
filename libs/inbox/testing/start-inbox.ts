import { ArrivalsService, InboxModule, type FetchedMail, type MailboxSeen, type Taken } from '@rapport/inbox';
import type { SendingPlan } from '@rapport/messages';
import {
  insertBlogger,
  insertMailbox,
  insertOfficer,
  startMessages,
  type TestBlogger,
  type TestMessages,
} from '@rapport/messages/testing';
import { type Opened, opening } from '@rapport/platform/testing';

/** A worker with messages and the inbox, on a database of its own, with an officer whose mailbox is read. */
export interface TestInbox extends TestMessages {
  officerId: string;
  seenBy: MailboxSeen;
  /** Takes a mail as if it had just been fetched from the officer's mailbox. */
  take(raw: Buffer, how?: Partial<Omit<FetchedMail, 'raw'>> & { mailbox?: MailboxSeen }): Promise<Taken>;
  /** A blogger and a first message that reached them, with follow-ups that wait. */
  pitched(plan?: Partial<SendingPlan>): Promise<Pitched>;
}

export interface Pitched {
  blogger: TestBlogger;
  /** The first message, then its follow-ups. */
  ids: string[];
  messageId: string;
  threadId: string;
}

/** When the first messages of these tests left. */
export const SENT_AT = new Date('2026-11-20T09:00:00Z');

/** Starts the inbox; `on` lets a second worker take mail on the database of the first, `smtpPort` a mail server of the test take ours. */
export function startInbox(how: HowToStart = {}): Promise<TestInbox> {
  return opening((opened) => start(opened, how));
}

interface HowToStart {
  on?: TestInbox;
  smtpPort?: number;
}

async function start(opened: Opened, { on, smtpPort = 1 }: HowToStart): Promise<TestInbox> {
  const at = opened.add(await startMessages({ on, also: [InboxModule] }), ({ stop }) => stop());
  const officerId = on?.officerId ?? (await insertOfficer(at.database));
  const address = 'claire@agency.example';
  const seenBy = on?.seenBy ?? {
    id: await insertMailbox(at.database, smtpPort, { accountId: officerId, address }),
    accountId: officerId,
    address,
  };
  return Object.assign(at, {
    officerId,
    seenBy,
    take: (raw: Buffer, { mailbox: other, ...how }: Parameters<TestInbox['take']>[1] = {}) =>
      at.app
        .get(ArrivalsService)
        .take(other ?? seenBy, { raw, role: 'inbox', internalDate: at.clock.now(), ...how }),
    pitched: async (plan: Partial<SendingPlan> = {}) => {
      const blogger = plan.bloggerId
        ? { id: plan.bloggerId, contactPointId: plan.contactPointId ?? '', address: '' }
        : await insertBlogger(at.database);
      const now = at.clock.now();
      at.clock.set(SENT_AT);
      const ids = await at.schedule({
        bloggerId: blogger.id,
        contactPointId: blogger.contactPointId,
        officerId,
        followUps: [{ waitDays: 4, body: 'Did it reach you?' }],
        ...plan,
      });
      at.clock.set(now);
      const messageId = `<${ids[0]}@agency.example>`;
      const [first] = await at.database.query(
        `UPDATE messages SET state = 'sent', sent_at = $2, first_attempt_at = $2, message_id = $3, mailbox_id = $4,
           from_address = $5 WHERE id = $1 RETURNING thread_id`,
        [ids[0], SENT_AT, messageId, seenBy.id, address],
      );
      return { blogger, ids, messageId, threadId: first[0].thread_id as string };
    },
  });
}
