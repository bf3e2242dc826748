import { describe, expect, it } from '@jest/globals';
import { MessageChangesService, type Reading } from '@rapport/messages';
import { insertBlogger } from '@rapport/messages/testing';
import { dispatchDesk } from '../../testing/dispatch-desk.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const at = dispatchDesk();

describe('before a follow-up leaves', () => {
  it('its mailbox is read, and that is kept with it; a first message needs no reading', async () => {
    const id = await at.dueFollowUp();
    expect(at.mailbox.readings).toBe(0);
    await at.dispatch(0);
    expect(at.mailbox.readings).toBe(1);
    expect(await at.row(id)).toMatchObject({
      state: 'sent',
      checks: [
        { rule: 'read', ok: true },
        { rule: 'answers_read', ok: true, code: 'mailbox-read', params: { at: '2026-11-27T10:05:00.000Z' } },
      ],
    });
  });

  it('the answer that this reading finds cancels it', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = async () => {
      const began = at.clock.now();
      await at.logAnswer();
      return { readAt: began };
    };
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(at.sink.messages).toHaveLength(1);
  });

  it('one reading serves all that are due together', async () => {
    const others = await Promise.all([1, 2, 3].map(() => insertBlogger(at.database)));
    for (const other of [at.blogger, ...others]) await at.dueFollowUp(other);
    await at.dispatch(0);
    expect(at.sink.messages).toHaveLength(8);
    expect(at.mailbox.readings).toBe(1);
  });

  it('a first message does not wait for a mailbox that hangs', async () => {
    const id = await at.dueFollowUp();
    let answers: (reading: Reading) => void = () => {};
    at.mailbox.onRead = () => new Promise((resolve) => (answers = resolve));
    const other = await insertBlogger(at.database);
    await at.write({ bloggerId: other.id, contactPointId: other.contactPointId });
    const dispatching = at.dispatch();
    await at.sink.received(2);
    expect((await at.row(id))['state']).toBe('claimed');
    answers({ readAt: at.clock.now() });
    await dispatching;
    expect(at.sink.messages).toHaveLength(3);
  });
});

describe('a mailbox that can not be read', () => {
  const fault = { code: 'timed-out', params: {}, text: 'The server does not answer.' };
  const lastReadAt = new Date('2026-11-27T08:00:00Z');

  it('keeps the follow-up back, says since when, and lets it go once it can be read', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = () => Promise.resolve({ fault, lastReadAt });
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({
      state: 'scheduled',
      not_before: new Date('2026-11-27T10:10:00Z'),
      due_at: new Date('2026-11-27T10:01:00Z'),
      why_not: { code: 'mailbox-unreachable', params: { since: '2026-11-27T08:00:00.000Z' } },
    });
    at.mailbox.onRead = () => at.mailbox.works();
    await at.dispatch(5 * MINUTE);
    expect(await at.row(id)).toMatchObject({ state: 'sent', due_at: null });
  });

  it('holds it for a person when that goes on for longer than the limit of lateness', async () => {
    const id = await at.dueFollowUp();
    await at.database.query(`UPDATE messages SET outside_hours = true WHERE id = $1`, [id]);
    at.mailbox.onRead = () => Promise.resolve({ fault, lastReadAt });
    for (let hours = 0; hours < 26; hours += 1) await at.dispatch(HOUR);
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'too-late' } });
    expect(at.sink.messages).toHaveLength(1);
  });

  it('and a reader that fails altogether is no reading', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = () => Promise.reject(new Error('unforeseen'));
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'scheduled', why_not: { code: 'mailbox-never-read' } });
  });
});

describe('a mailbox that nobody reads', () => {
  it('holds its follow-ups until a person has looked, and keeps that', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = () => Promise.resolve({ notSetUp: true });
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-not-read' } });
    await at.app.get(MessageChangesService).release(at.actor(), id);
    expect(await at.row(id)).toMatchObject({
      silence_seen_by_id: at.officerId,
      silence_seen_at: at.clock.now(),
    });
    await at.dispatch();
    const sent = await at.row(id);
    expect(sent).toMatchObject({ state: 'sent' });
    expect(sent['checks']).toContainEqual({
      rule: 'answers_read',
      ok: true,
      code: 'looked-by-person',
      params: { name: 'Claire Fontaine' },
    });
  });

  it('asks again when the follow-up is given another time', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = () => Promise.resolve({ notSetUp: true });
    await at.dispatch(0);
    await at.app.get(MessageChangesService).release(at.actor(), id);
    const version = Number((await at.row(id))['version']);
    await at.app.get(MessageChangesService).revise(at.actor(), id, { wallTime: '2026-11-30T10:00', version });
    at.clock.set('2026-11-30T09:01:00Z');
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-not-read' } });
  });
});
