import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { cancelAll } from './support/answering.js';
import { AnsweringDesk } from './support/answering-desk.js';

let desk: AnsweringDesk;

beforeAll(async () => {
  desk = await AnsweringDesk.open();
});
beforeEach(() => desk.newDay());
afterAll(() => desk.close());

describe('an answer that is let go', () => {
  it('leaves in ten seconds, in the thread, to one address', async () => {
    const before = desk.sending.sink.messages.length;
    const answer = await desk.scheduled('Dear Anna,\n\nwonderful. It leaves tomorrow.');
    expect(answer).toMatchObject({ leavesAt: '2026-11-23T10:00:21.000Z' });
    await desk.sending.worker.send();
    expect(desk.sending.sink.messages).toHaveLength(before);
    await desk.leave();
    const mail = await simpleParser(desk.sending.sink.messages.at(-1)?.raw ?? '');
    expect(desk.sending.sink.messages.at(-1)?.to).toHaveLength(1);
    expect(mail.inReplyTo).toBe(desk.thread.inboundMessageId);
    expect(mail.references).toEqual([
      expect.stringContaining('@agency.example>'),
      desk.thread.inboundMessageId,
    ]);
    expect(mail.subject).toBe('Re: An oven for your slow breads?');
    expect(mail.from?.text).toContain('claire@agency.example');
    expect(mail.cc).toBeUndefined();
    const message = await desk.messageOf(answer.messageId);
    expect(message).toMatchObject({
      state: 'sent',
      kind: 'answer',
      origin_type: 'thread',
      parent_id: desk.thread.inboundId,
    });
  });

  it('is listed with its pitch, its thread and its blogger', async () => {
    const { messageId } = await desk.scheduled('Dear Anna, wonderful.');
    for (const filter of [
      { pitchId: desk.thread.pitchId },
      { threadId: desk.thread.threadId },
      { bloggerId: desk.anna.bloggerId },
    ]) {
      const { body } = await desk.sending.chloe
        .get('/api/messages')
        .query({ filter: JSON.stringify(filter) })
        .expect(200);
      expect(body.map(({ id }: { id: string }) => id)).toContain(messageId);
      expect(body).toHaveLength(3);
    }
  });

  it('leaves at night when that is asked for', async () => {
    const { leavesAt } = await desk.scheduled('Dear Anna, wonderful.', {
      when: 'at',
      wallTime: '2026-11-29T23:30',
    });
    expect(leavesAt).toBe('2026-11-29T22:30:00.000Z');
    desk.sending.api.clock.set('2026-11-29T22:30:01Z');
    const before = desk.sending.sink.messages.length;
    await desk.sending.worker.send();
    expect(desk.sending.sink.messages).toHaveLength(before + 1);
  });

  it('is held, moved and released at any hour as well', async () => {
    const { messageId } = await desk.scheduled('Dear Anna, wonderful.', {
      when: 'at',
      wallTime: '2026-11-29T23:30',
    });
    const path = `/api/messages/${messageId}`;
    await desk.sending.ben
      .put(`${path}/hold`)
      .expect((response) => expect(response.status).toBeLessThan(300));
    const held = (await desk.sending.ben.get(path).expect(200)).body;
    const moved = { wallTime: '2026-11-28T06:15', version: held.version };
    expect((await desk.sending.ben.patch(path).send(moved).expect(200)).body.leavesAt).toBe(
      '2026-11-28T05:15:00.000Z',
    );
    await desk.sending.ben
      .delete(`${path}/hold`)
      .expect((response) => expect(response.status).toBeLessThan(300));
    expect((await desk.sending.ben.get(path).expect(200)).body).toMatchObject({
      state: 'scheduled',
      leavesAt: '2026-11-28T05:15:00.000Z',
    });
  });

  it('is not led astray by what they called their mail', async () => {
    await desk.sending.database.query(`UPDATE messages SET subject = $2 WHERE id = $1`, [
      desk.thread.inboundId,
      `An oven?\r\nBcc: all@evil.example${'!'.repeat(5_000)}`,
    ]);
    await desk.scheduled('Dear Anna, wonderful.');
    await desk.leave();
    const mail = await simpleParser(desk.sending.sink.messages.at(-1)?.raw ?? '');
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toMatch(/^Re: An oven\? Bcc: all@evil\.example!+$/);
  });

  it('leaves once, however often it is let go at once', async () => {
    const { id, version } = await desk.written('Dear Anna, wonderful.');
    const go = () => desk.sending.ben.put(`/api/answers/${id}/schedule`).send({ when: 'now', version });
    const all = await Promise.all([go(), go(), go()]);
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const [count] = await desk.sending.database.query(
      `SELECT count(*)::integer AS n FROM messages WHERE origin_type = 'thread' AND origin_id = $1`,
      [desk.thread.threadId],
    );
    expect(count).toEqual({ n: 1 });
  });

  it('is not let go as another tab left it', async () => {
    const { id, version } = await desk.written('Dear Anna, wonderful.');
    await desk.sending.ben.patch(`/api/answers/${id}`).send({ body: 'Dear Anna, no.', version }).expect(200);
    await desk.sending.ben.put(`/api/answers/${id}/schedule`).send({ when: 'now', version }).expect(409);
  });

  it('may be followed by another one', async () => {
    await desk.scheduled('Dear Anna, wonderful.');
    await desk.scheduled('Dear Anna, and one more thing.');
    expect(await desk.leave()).toBe(2);
  });

  it('does not move its pitch when a server refuses it', async () => {
    desk.sending.sink.behave({ kind: 'reply', at: 'RCPT', reply: '550 no such user' });
    const { messageId } = await desk.scheduled('Dear Anna, wonderful.');
    await desk.leave();
    desk.sending.sink.behave({ kind: 'accept' });
    expect(await desk.messageOf(messageId)).toMatchObject({ state: 'refused' });
    const { body } = await desk.sending.ben.get(`/api/pitches/${desk.thread.pitchId}`).expect(200);
    expect(body.state).toBe('replied');
  });
});

describe('an answer that is taken back', () => {
  it('is the draft that it was', async () => {
    const { id, messageId } = await desk.scheduled('Dear Anna, wonderful.');
    const { body } = await desk.sending.ben.delete(`/api/answers/${id}/schedule`).expect(200);
    expect(body).toMatchObject({ body: 'Dear Anna, wonderful.', messageId: null });
    expect(await desk.messageOf(messageId)).toMatchObject({ state: 'cancelled' });
    expect(await desk.leave()).toBe(0);
  });

  it('has not left yet', async () => {
    const { id } = await desk.scheduled('Dear Anna, wonderful.');
    await desk.leave();
    const { body } = await desk.sending.ben.delete(`/api/answers/${id}/schedule`).expect(409);
    expect(body.code).toBe('answer.left-already');
  });

  it('does not push aside one that was begun since', async () => {
    const { id } = await desk.scheduled('Dear Anna, wonderful.');
    await desk.written('Dear Anna, another.');
    const { body } = await desk.sending.ben.delete(`/api/answers/${id}/schedule`).expect(409);
    expect(body.code).toBe('answer.another-draft');
    await desk.sending.ben.patch(`/api/answers/${id}`).send({ body: 'x', version: 3 }).expect(409);
  });

  it('is a draft as well when the ledger called it back', async () => {
    const { id } = await desk.scheduled('Dear Anna, wonderful.');
    await cancelAll(desk.sending.worker.app, desk.anna.bloggerId);
    expect((await desk.sending.ben.get(`/api/answers/${id}`).expect(200)).body).toMatchObject({
      messageId: null,
      body: 'Dear Anna, wonderful.',
    });
  });
});
