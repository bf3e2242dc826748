import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Departure,
  Departures,
  MessagesService,
  type Reason,
  SendingGates,
  type SendingPlan,
} from '@rapport/messages';
import {
  insertBlogger,
  insertOfficer,
  messageRow,
  startMessages,
  type TestBlogger,
  type TestMessages,
} from '@rapport/messages/testing';
import { Database, EventLog, newId } from '@rapport/platform';

const why: Reason = { code: 'taken-back', params: {}, text: 'Taken back.' };

let at: TestMessages;
let officerId: string;
let blogger: TestBlogger;

beforeAll(async () => {
  at = await startMessages();
});
afterAll(() => at.stop());

beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  officerId = await insertOfficer(at.database);
  blogger = await insertBlogger(at.database);
});
afterEach(() => at.database.query(`DELETE FROM messages`));

const schedule = (plan: Partial<SendingPlan> = {}): Promise<string[]> =>
  at.schedule({ bloggerId: blogger.id, contactPointId: blogger.contactPointId, officerId, ...plan });
const row = (id: string | undefined): Promise<Record<string, unknown>> => messageRow(at.database, id);
const followUps = [{ waitDays: 4, body: 'Did it reach you?' }];

/** Says that something happened to the blogger, as the feature that owns it does. */
async function told(type: string, subjectId = blogger.id): Promise<void> {
  await at.app
    .get(Database)
    .transaction((tx) =>
      at.app
        .get(EventLog)
        .record(tx, { type, actorId: null, subjectType: 'blogger', subjectId, bloggerId: blogger.id }),
    );
}

describe('scheduling', () => {
  it('writes the message and its follow-ups into one thread, each with its time on the clock of the blogger', async () => {
    const ids = await schedule({ followUps, when: { kind: 'at', wallTime: '2026-11-24T09:30' } });
    const [first, second] = await Promise.all(ids.map(row));
    expect(first).toMatchObject({
      step: 0,
      kind: 'pitch',
      wall_time: '2026-11-24T09:30',
      time_zone: 'Europe/Paris',
    });
    expect(second).toMatchObject({ step: 1, kind: 'follow_up', wall_time: '2026-11-30T09:00', wait_days: 4 });
    expect(second?.['thread_id']).toBe(first?.['thread_id']);
  });

  it('refuses a second message of one step, and takes it once the first was cancelled or refused', async () => {
    const origin = { type: 'pitch' as const, id: newId() };
    const [first] = await schedule({ origin });
    await expect(schedule({ origin })).rejects.toMatchObject({ code: 'message.already-scheduled' });
    await at.database.query(`UPDATE messages SET state = 'refused' WHERE id = $1`, [first]);
    await expect(schedule({ origin })).resolves.toHaveLength(1);
  });

  it.each([
    ['a header in the subject', { subject: 'Hello\r\nBcc: evil@x.example' }, 'message.bad-subject'],
    ['an empty subject', { subject: '  ' }, 'message.bad-subject'],
    ["somebody else's address", { contactPointId: newId() }, 'message.no-address'],
    [
      'a time that no calendar has',
      { when: { kind: 'at' as const, wallTime: '2026-02-30T09:00' } },
      'message.bad-time',
    ],
    ['nobody', { bloggerId: newId() }, 'message.no-address'],
  ])('refuses %s', async (_, change, code) => {
    await expect(schedule(change)).rejects.toMatchObject({ code });
  });

  it('takes the zone of the country where the blogger has none, else of the officer', async () => {
    const plan = async (zone: string | null, country: string | null): Promise<Departure> => {
      await at.database.query(`UPDATE bloggers SET time_zone = $2, country = $3 WHERE id = $1`, [
        blogger.id,
        zone,
        country,
      ]);
      return at.app.get(Departures).plan(null, { bloggerId: blogger.id, officerId }, { kind: 'morning' });
    };
    expect((await plan('Asia/Kolkata', 'FR')).timeZone).toBe('Asia/Kolkata');
    expect((await plan(null, 'US')).timeZone).toBe('America/New_York');
    expect((await plan(null, null)).timeZone).toBe('Europe/Paris');
    expect((await plan(null, 'SA')).wallTime).toBe('2026-11-24T09:30');
  });
});

describe('the rules of a program', () => {
  it('are brought for every kind of message, or it does not start', () => {
    expect(() => at.app.get(SendingGates).requireAll()).not.toThrow();
    expect(() => new SendingGates().requireAll()).toThrow('Nobody checks messages of pitch, review_request');
  });
});

describe('calling back', () => {
  it('cancels what has not left, and names what is leaving this very moment', async () => {
    const origin = { type: 'pitch' as const, id: newId() };
    const [first, second] = await schedule({ origin, followUps });
    await at.database.query(`UPDATE messages SET state = 'transmitting', lease_token = $2 WHERE id = $1`, [
      first,
      newId(),
    ]);
    const answer = await at.app
      .get(Database)
      .transaction((tx) => at.app.get(MessagesService).cancelPending(tx, { id: officerId }, { origin }, why));
    expect(answer).toEqual({ cancelled: [second], leftAlready: [first] });
    expect(await row(second)).toMatchObject({ state: 'cancelled', why_not: why });
  });

  it.each([['do-not-contact.set'], ['contact-point.opted-out']])(
    '%s stops everything at once',
    async (type) => {
      const ids = await schedule({ followUps });
      await told(type);
      for (const id of ids)
        expect(await row(id)).toMatchObject({ state: 'cancelled', why_not: { code: 'do-not-contact' } });
    },
  );

  it('a bounce stops the follow-ups', async () => {
    const [first, second] = await schedule({ followUps });
    await told('contact-point.bounced');
    expect((await row(first))['state']).toBe('scheduled');
    expect(await row(second)).toMatchObject({ state: 'cancelled', why_not: { code: 'address-bounced' } });
  });
});

describe('what changes around a message that waits', () => {
  it('half past nine stays half past nine when the zone of the blogger is corrected', async () => {
    const [id] = await schedule({ when: { kind: 'at', wallTime: '2026-11-25T09:30' } });
    await at.database.query(`UPDATE bloggers SET time_zone = 'America/New_York' WHERE id = $1`, [blogger.id]);
    await told('blogger.revised');
    expect(await row(id)).toMatchObject({
      wall_time: '2026-11-25T09:30',
      time_zone: 'America/New_York',
      not_before: new Date('2026-11-25T14:30:00Z'),
    });
  });

  it('a mailbox that works again lets go what was held for it, and nothing else', async () => {
    const [waiting] = await schedule();
    const [held] = await schedule();
    const hold = (id: string | undefined, code: string): Promise<unknown> =>
      at.database.query(`UPDATE messages SET state = 'held', why_not = $2 WHERE id = $1`, [
        id,
        JSON.stringify({ code }),
      ]);
    await hold(waiting, 'mailbox-failing');
    await hold(held, 'held-by-person');
    await told('mailbox.passed', newId());
    expect((await row(waiting))['state']).toBe('scheduled');
    expect((await row(held))['state']).toBe('held');
  });

  it('an answer that was logged by hand stops the follow-ups of this blogger, whatever they are about', async () => {
    const [first, second] = await schedule({ followUps });
    const [, other] = await schedule({ followUps, origin: { type: 'pitch', id: newId() } });
    const thread = (await row(first))['thread_id'] as string;
    const answer = await at.app.get(Database).transaction((tx) =>
      at.app.get(MessagesService).logAnswer(
        tx,
        { id: officerId },
        {
          bloggerId: blogger.id,
          origin: null,
          threadId: thread,
          receivedAt: at.clock.now(),
          text: 'Yes, gladly!',
        },
      ),
    );
    expect(await row(answer)).toMatchObject({
      direction: 'in',
      state: 'received',
      body: 'Yes, gladly!',
      thread_id: thread,
    });
    for (const id of [second, other])
      expect(await row(id)).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect((await row(first))['state']).toBe('scheduled');
  });
});
