import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher, MessageChangesService, MessagesService, type Reading } from '@rapport/messages';
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
const HOUR = 60 * MINUTE;

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
  at.mailbox.readings = 0;
  sink = await SmtpSink.start();
  await insertMailbox(at.database, sink.port);
  officerId = await insertOfficer(at.database);
  blogger = await insertBlogger(at.database);
});
afterEach(async () => {
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
        text: 'Thank you, I would love to!',
      },
    ),
  );

describe('before a follow-up leaves', () => {
  it('its mailbox is read, and that is kept with it; a first message needs no reading', async () => {
    const id = await dueFollowUp();
    expect(at.mailbox.readings).toBe(0);
    await dispatch(0);
    expect(at.mailbox.readings).toBe(1);
    expect(await row(id)).toMatchObject({
      state: 'sent',
      checks: [
        { rule: 'read', ok: true },
        { rule: 'answers_read', ok: true, code: 'mailbox-read', params: { at: '2026-11-27T10:05:00.000Z' } },
      ],
    });
  });

  it('the answer that this reading finds cancels it', async () => {
    const id = await dueFollowUp();
    at.mailbox.onRead = async () => {
      const began = at.clock.now();
      await answer();
      return { readAt: began };
    };
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(sink.messages).toHaveLength(1);
  });

  it('one reading serves all that are due together', async () => {
    const others = await Promise.all([1, 2, 3].map(() => insertBlogger(at.database)));
    for (const other of [blogger, ...others]) await dueFollowUp(other);
    await dispatch(0);
    expect(sink.messages).toHaveLength(8);
    expect(at.mailbox.readings).toBe(1);
  });

  it('a first message does not wait for a mailbox that hangs', async () => {
    const id = await dueFollowUp();
    let answers: (reading: Reading) => void = () => {};
    at.mailbox.onRead = () => new Promise((resolve) => (answers = resolve));
    const other = await insertBlogger(at.database);
    await at.schedule({ bloggerId: other.id, contactPointId: other.contactPointId, officerId });
    const dispatching = dispatch();
    await sink.received(2);
    expect((await row(id))['state']).toBe('claimed');
    answers({ readAt: at.clock.now() });
    await dispatching;
    expect(sink.messages).toHaveLength(3);
  });
});

describe('a mailbox that can not be read', () => {
  const fault = { code: 'timed-out', params: {}, text: 'The server does not answer.' };
  const lastReadAt = new Date('2026-11-27T08:00:00Z');

  it('keeps the follow-up back, says since when, and lets it go once it can be read', async () => {
    const id = await dueFollowUp();
    at.mailbox.onRead = () => Promise.resolve({ fault, lastReadAt });
    await dispatch(0);
    expect(await row(id)).toMatchObject({
      state: 'scheduled',
      not_before: new Date('2026-11-27T10:10:00Z'),
      due_at: new Date('2026-11-27T10:01:00Z'),
      why_not: { code: 'mailbox-unreachable', params: { since: '2026-11-27T08:00:00.000Z' } },
    });
    at.mailbox.onRead = () => at.mailbox.works();
    await dispatch(5 * MINUTE);
    expect(await row(id)).toMatchObject({ state: 'sent', due_at: null });
  });

  it('holds it for a person when that goes on for longer than the limit of lateness', async () => {
    const id = await dueFollowUp();
    await at.database.query(`UPDATE messages SET outside_hours = true WHERE id = $1`, [id]);
    at.mailbox.onRead = () => Promise.resolve({ fault, lastReadAt });
    for (let hours = 0; hours < 26; hours += 1) await dispatch(HOUR);
    expect(await row(id)).toMatchObject({ state: 'held', why_not: { code: 'too-late' } });
    expect(sink.messages).toHaveLength(1);
  });

  it('and a reader that fails altogether is no reading', async () => {
    const id = await dueFollowUp();
    at.mailbox.onRead = () => Promise.reject(new Error('unforeseen'));
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'scheduled', why_not: { code: 'mailbox-never-read' } });
  });
});

describe('a mailbox that nobody reads', () => {
  it('holds its follow-ups until a person has looked, and keeps that', async () => {
    const id = await dueFollowUp();
    at.mailbox.onRead = () => Promise.resolve({ notSetUp: true });
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-not-read' } });
    await at.app.get(MessageChangesService).release(actor(), id);
    expect(await row(id)).toMatchObject({ silence_seen_by_id: officerId, silence_seen_at: at.clock.now() });
    await dispatch();
    const sent = await row(id);
    expect(sent).toMatchObject({ state: 'sent' });
    expect(sent['checks']).toContainEqual({
      rule: 'answers_read',
      ok: true,
      code: 'looked-by-person',
      params: { name: 'Claire Fontaine' },
    });
  });

  it('asks again when the follow-up is given another time', async () => {
    const id = await dueFollowUp();
    at.mailbox.onRead = () => Promise.resolve({ notSetUp: true });
    await dispatch(0);
    await at.app.get(MessageChangesService).release(actor(), id);
    const version = Number((await row(id))['version']);
    await at.app.get(MessageChangesService).revise(actor(), id, { wallTime: '2026-11-30T10:00', version });
    at.clock.set('2026-11-30T09:01:00Z');
    await dispatch(0);
    expect(await row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-not-read' } });
  });
});
