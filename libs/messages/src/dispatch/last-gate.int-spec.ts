import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher, MessageChangesService, MessagesService, SendingSwitch } from '@rapport/messages';
import {
  insertBlogger,
  insertMailbox,
  insertOfficer,
  messageRow,
  startMessages,
  type TestBlogger,
  type TestMessages,
} from '@rapport/messages/testing';
import { type Actor, Database } from '@rapport/platform';

const MINUTE = 60_000;

let at: TestMessages;
let sink: SmtpSink;
let officerId: string;
let blogger: TestBlogger;

beforeAll(async () => {
  at = await startMessages();
});
afterAll(() => at.stop());

beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  at.mailbox.onRead = () => at.mailbox.works();
  at.mailbox.onReadOf = null;
  sink = await SmtpSink.start();
  await insertMailbox(at.database, sink.port);
  officerId = await insertOfficer(at.database);
  blogger = await insertBlogger(at.database);
});
afterEach(async () => {
  await at.app.get(SendingSwitch).turn({ id: officerId }, true);
  await sink.stop();
  await at.database.query(`DELETE FROM messages`);
  await at.database.query(`DELETE FROM mailboxes`);
});

const row = (id: string | undefined): Promise<Record<string, unknown>> => messageRow(at.database, id);
const actor = (): Actor => ({
  id: officerId,
  name: 'Claire Fontaine',
  email: 'c@agency.example',
  role: 'officer',
  language: 'en',
  timeZone: 'Europe/Paris',
});

async function dispatch(afterMs = MINUTE): Promise<void> {
  at.clock.advance(afterMs);
  await at.app.get(Dispatcher).drain();
}

/** A pitch that left, and its follow-up on the day that it is due. */
async function dueFollowUp(to = blogger): Promise<string> {
  at.clock.set('2026-11-23T10:00:00Z');
  const [, followUp] = await at.schedule({
    bloggerId: to.id,
    contactPointId: to.contactPointId,
    officerId,
    followUps: [{ waitDays: 4, body: 'Did it reach you?' }],
  });
  await dispatch();
  at.clock.set('2026-11-27T10:05:00Z');
  return followUp as string;
}

/** They write in another conversation, while whatever is on the wire is on the wire. */
const answer = (): Promise<string> =>
  at.app.get(Database).transaction((tx) =>
    at.app.get(MessagesService).logAnswer(
      tx,
      { id: officerId },
      {
        bloggerId: blogger.id,
        origin: null,
        threadId: null,
        receivedAt: at.clock.now(),
        text: 'About your other letter: yes!',
      },
    ),
  );

describe('an answer that comes while a follow-up is on the wire', () => {
  it('stops it for good: it does not leave when somebody says that it did not go', async () => {
    const id = await dueFollowUp();
    sink.behave({ kind: 'hang', at: 'dot' });
    const dispatching = dispatch(0);
    await sink.received(2);
    await answer();
    await dispatching;
    expect((await row(id))['state']).toBe('uncertain');
    sink.behave({ kind: 'accept' });
    await at.app.get(MessageChangesService).settle(actor(), id, false);
    await dispatch();
    expect(await row(id)).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(sink.messages).toHaveLength(2);
  });

  it('but what they wrote before the pitch is no answer to it', async () => {
    at.clock.set('2026-11-23T09:58:00Z');
    await answer();
    const id = await dueFollowUp();
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'sent' });
  });
});

describe('sending that is turned off', () => {
  it('keeps back what a worker has taken and not handed over yet', async () => {
    const id = await dueFollowUp();
    at.mailbox.onRead = async () => {
      await at.app.get(SendingSwitch).turn({ id: officerId }, false);
      return at.mailbox.works();
    };
    await dispatch(0);
    expect(sink.messages).toHaveLength(1);
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'held', why_not: { code: 'sending-off' } });
    at.mailbox.onRead = () => at.mailbox.works();
    await at.app.get(SendingSwitch).turn({ id: officerId }, true);
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'sent' });
  });
});

describe('a follow-up that leaves from another mailbox than the message before it', () => {
  const lastReadAt = new Date('2026-11-27T08:00:00Z');
  const fault = { code: 'timed-out', params: {}, text: 'The server does not answer.' };

  it('waits for the mailbox that an answer would come to', async () => {
    const id = await dueFollowUp();
    const before = (await row(id))['origin_id'];
    const [first] = await at.database.query<{ mailboxId: string }[]>(
      `SELECT mailbox_id AS "mailboxId" FROM messages WHERE origin_id = $1 AND step = 0`,
      [before],
    );
    await insertMailbox(at.database, sink.port, { accountId: officerId, address: 'own@agency.example' });
    at.mailbox.onReadOf = (mailboxId) =>
      mailboxId === first?.mailboxId ? Promise.resolve({ fault, lastReadAt }) : at.mailbox.works();
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'scheduled', why_not: { code: 'mailbox-unreachable' } });
    at.mailbox.onReadOf = null;
    await dispatch(5 * MINUTE);
    expect(await row(id)).toMatchObject({ state: 'sent' });
    expect(sink.messages[1]?.from).toBe('own@agency.example');
  });
});
