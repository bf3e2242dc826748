import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertMailbox } from '@rapport/messages/testing';
import { newId } from '@rapport/platform';
import { simpleParser } from 'mailparser';
import type { DataSource } from 'typeorm';
import { type AnsweredThread, answeredThread, cancelAll } from './support/answering.js';
import {
  type Agent,
  forgetPitches,
  type Ground,
  pitchingGround,
  type PitchingTeam,
  startPitching,
} from './support/pitching.js';
import { staff } from './support/staff.js';
import type { TestApi } from './support/start-api.js';
import { startWorker, type TestWorker } from './support/start-worker.js';

let team: PitchingTeam;
let api: TestApi;
let worker: TestWorker;
let database: DataSource;
let sink: SmtpSink;
let ben: Agent;
let chloe: Agent;
let manager: Agent;
let viewer: Agent;
let anna: Ground;
let thread: AnsweredThread;

beforeAll(async () => {
  team = await startPitching();
  ({ api, database, ben, chloe, manager } = team);
  ({ agent: viewer } = await staff(api, 'viewer'));
  worker = await startWorker(api);
  sink = await SmtpSink.start();
  await insertMailbox(database, sink.port);
});

beforeEach(async () => {
  api.clock.set('2026-11-23T10:00:00Z');
  await forgetPitches(database);
  anna = await pitchingGround(api, team.benWho.id);
  thread = await answeredThread(api, worker, ben, anna);
});

afterAll(async () => {
  await worker.stop();
  await sink.stop();
  await api.stop();
});

interface Answer {
  id: string;
  version: number;
  body: string;
  subject: string;
  contactPointId: string | null;
  messageId: string | null;
  leavesAt: string | null;
}

const open = async (agent = ben, threadId = thread.threadId): Promise<Answer> =>
  (await agent.post(`/api/threads/${threadId}/answers`).expect(200)).body;

const written = async (body: string, agent = ben): Promise<Answer> => {
  const { id, version } = await open(agent);
  return (await agent.patch(`/api/answers/${id}`).send({ body, version }).expect(200)).body;
};

const scheduled = async (body: string, when: object = { when: 'now' }): Promise<Answer> => {
  const { id, version } = await written(body);
  return (
    await ben
      .put(`/api/answers/${id}/schedule`)
      .send({ ...when, version })
      .expect(200)
  ).body;
};

const messageOf = async (messageId: string | null): Promise<Record<string, unknown>> =>
  ((await database.query(`SELECT * FROM messages WHERE id = $1`, [messageId])) as never[])[0] ?? {};

describe('a draft of an answer', () => {
  it('is to where they wrote from, under the subject of the thread', async () => {
    expect(await open()).toMatchObject({
      threadId: thread.threadId,
      contactPointId: anna.contactPointId,
      parentId: thread.inboundId,
      subject: 'Re: An oven for your slow breads?',
      body: '',
      language: 'en',
      messageId: null,
      attachments: [],
    });
  });

  it('is to another address of theirs when they wrote from that one, unless it must not be used', async () => {
    const other = newId();
    const address = `anna.private.${other}@blog.example`;
    await database.query(
      `INSERT INTO contact_points (id, blogger_id, address, address_key) VALUES ($1, $2, $3, $3)`,
      [other, anna.bloggerId, address],
    );
    await database.query(`UPDATE messages SET from_address = upper($2) WHERE id = $1`, [
      thread.inboundId,
      address,
    ]);
    const draft = await open();
    expect(draft.contactPointId).toBe(other);
    await ben.delete(`/api/answers/${draft.id}`).expect(204);
    await database.query(`UPDATE contact_points SET state = 'bounced' WHERE id = $1`, [other]);
    expect((await open()).contactPointId).toBe(anna.contactPointId);
  });

  it('is one a thread and officer, from however many tabs it is opened at once', async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => open()));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(
      (await ben.get('/api/answers').query({ bloggerId: anna.bloggerId }).expect(200)).body,
    ).toHaveLength(1);
  });

  it('is saved as one types, and never over what another tab saved', async () => {
    const { id, version } = await open();
    const save = (body: string) => ben.patch(`/api/answers/${id}`).send({ body, version });
    const both = await Promise.all([save('Dear Anna, A'), save('Dear Anna, B')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = both.find(({ status }) => status === 200)?.body;
    const lost = both.find(({ status }) => status === 409)?.body;
    expect(lost).toMatchObject({ code: 'stale-edit', current: { body: won.body, version: won.version } });
  });

  it('is seen by nobody but its officer', async () => {
    const { id } = await open();
    await manager.get(`/api/answers/${id}`).expect(404);
    await manager.patch(`/api/answers/${id}`).send({ body: 'x', version: 1 }).expect(404);
    await manager.delete(`/api/answers/${id}`).expect(404);
    await manager.put(`/api/answers/${id}/schedule`).send({ when: 'now', version: 1 }).expect(404);
    expect((await manager.get('/api/answers').query({ bloggerId: anna.bloggerId })).body).toEqual([]);
  });

  it('is not begun by a colleague of who writes there, but by a manager in their own name', async () => {
    const { body } = await chloe.post(`/api/threads/${thread.threadId}/answers`).expect(403);
    expect(body).toMatchObject({ code: 'answer.not-yours', officerName: 'Ben Okafor' });
    await open(manager);
    await viewer.post(`/api/threads/${thread.threadId}/answers`).expect(403);
    await ben.post(`/api/threads/${newId()}/answers`).expect(404);
  });

  it('is not addressed to anybody else', async () => {
    const other = await pitchingGround(api, team.benWho.id);
    const { id, version } = await open();
    const { body } = await ben
      .patch(`/api/answers/${id}`)
      .send({ contactPointId: other.contactPointId, version })
      .expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/contactPointId' }]);
  });

  it('takes no subject, and no field that it does not have', async () => {
    const { id, version } = await open();
    for (const field of ['subject', 'to', 'cc', 'bcc', 'inReplyTo'])
      await ben
        .patch(`/api/answers/${id}`)
        .send({ [field]: 'a\r\nBcc: all@evil.example', version })
        .expect(422);
  });
});

describe('an answer that is let go', () => {
  it('leaves in ten seconds, in the thread, to one address', async () => {
    const before = sink.messages.length;
    const answer = await scheduled('Dear Anna,\n\nwonderful. It leaves tomorrow.');
    expect(answer).toMatchObject({ leavesAt: '2026-11-23T10:00:21.000Z' });
    await worker.send();
    expect(sink.messages).toHaveLength(before);
    api.clock.advance(11_000);
    await worker.send();
    const mail = await simpleParser(sink.messages.at(-1)?.raw ?? '');
    expect(sink.messages.at(-1)?.to).toHaveLength(1);
    expect(mail.inReplyTo).toBe(thread.inboundMessageId);
    expect(mail.references).toEqual([expect.stringContaining('@agency.example>'), thread.inboundMessageId]);
    expect(mail.subject).toBe('Re: An oven for your slow breads?');
    expect(mail.from?.text).toContain('claire@agency.example');
    expect(mail.cc).toBeUndefined();
    const message = await messageOf(answer.messageId);
    expect(message).toMatchObject({
      state: 'sent',
      kind: 'answer',
      origin_type: 'thread',
      parent_id: thread.inboundId,
    });
  });

  it('is listed with its pitch, its thread and its blogger', async () => {
    const { messageId } = await scheduled('Dear Anna, wonderful.');
    for (const filter of [
      { pitchId: thread.pitchId },
      { threadId: thread.threadId },
      { bloggerId: anna.bloggerId },
    ]) {
      const { body } = await viewer
        .get('/api/messages')
        .query({ filter: JSON.stringify(filter) })
        .expect(200);
      expect(body.map(({ id }: { id: string }) => id)).toContain(messageId);
      expect(body).toHaveLength(3);
    }
  });

  it('leaves at night when that is asked for', async () => {
    const { leavesAt } = await scheduled('Dear Anna, wonderful.', {
      when: 'at',
      wallTime: '2026-11-29T23:30',
    });
    expect(leavesAt).toBe('2026-11-29T22:30:00.000Z');
    api.clock.set('2026-11-29T22:30:01Z');
    const before = sink.messages.length;
    await worker.send();
    expect(sink.messages).toHaveLength(before + 1);
  });

  it('is held, moved and released at any hour as well', async () => {
    const { messageId } = await scheduled('Dear Anna, wonderful.', {
      when: 'at',
      wallTime: '2026-11-29T23:30',
    });
    const path = `/api/messages/${messageId}`;
    await ben.put(`${path}/hold`).expect((response) => expect(response.status).toBeLessThan(300));
    const held = (await ben.get(path).expect(200)).body;
    const moved = { wallTime: '2026-11-28T06:15', version: held.version };
    expect((await ben.patch(path).send(moved).expect(200)).body.leavesAt).toBe('2026-11-28T05:15:00.000Z');
    await ben.delete(`${path}/hold`).expect((response) => expect(response.status).toBeLessThan(300));
    expect((await ben.get(path).expect(200)).body).toMatchObject({
      state: 'scheduled',
      leavesAt: '2026-11-28T05:15:00.000Z',
    });
  });

  it('is not led astray by what they called their mail', async () => {
    await database.query(`UPDATE messages SET subject = $2 WHERE id = $1`, [
      thread.inboundId,
      `An oven?\r\nBcc: all@evil.example${'!'.repeat(5_000)}`,
    ]);
    await scheduled('Dear Anna, wonderful.');
    api.clock.advance(11_000);
    await worker.send();
    const mail = await simpleParser(sink.messages.at(-1)?.raw ?? '');
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).toMatch(/^Re: An oven\? Bcc: all@evil\.example!+$/);
  });

  it('leaves once, however often it is let go at once', async () => {
    const { id, version } = await written('Dear Anna, wonderful.');
    const go = () => ben.put(`/api/answers/${id}/schedule`).send({ when: 'now', version });
    const all = await Promise.all([go(), go(), go()]);
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const [count] = await database.query(
      `SELECT count(*)::integer AS n FROM messages WHERE origin_type = 'thread' AND origin_id = $1`,
      [thread.threadId],
    );
    expect(count).toEqual({ n: 1 });
  });

  it('is not let go as another tab left it', async () => {
    const { id, version } = await written('Dear Anna, wonderful.');
    await ben.patch(`/api/answers/${id}`).send({ body: 'Dear Anna, no.', version }).expect(200);
    await ben.put(`/api/answers/${id}/schedule`).send({ when: 'now', version }).expect(409);
  });

  it('may be followed by another one', async () => {
    await scheduled('Dear Anna, wonderful.');
    await scheduled('Dear Anna, and one more thing.');
    api.clock.advance(11_000);
    const before = sink.messages.length;
    await worker.send();
    expect(sink.messages).toHaveLength(before + 2);
  });

  it('does not move its pitch when a server refuses it', async () => {
    sink.behave({ kind: 'reply', at: 'RCPT', reply: '550 no such user' });
    const { messageId } = await scheduled('Dear Anna, wonderful.');
    api.clock.advance(11_000);
    await worker.send();
    sink.behave({ kind: 'accept' });
    expect(await messageOf(messageId)).toMatchObject({ state: 'refused' });
    const { body } = await ben.get(`/api/pitches/${thread.pitchId}`).expect(200);
    expect(body.state).toBe('replied');
  });
});

describe('an answer that is taken back', () => {
  it('is the draft that it was', async () => {
    const { id, messageId } = await scheduled('Dear Anna, wonderful.');
    const { body } = await ben.delete(`/api/answers/${id}/schedule`).expect(200);
    expect(body).toMatchObject({ body: 'Dear Anna, wonderful.', messageId: null });
    expect(await messageOf(messageId)).toMatchObject({ state: 'cancelled' });
    api.clock.advance(11_000);
    const before = sink.messages.length;
    await worker.send();
    expect(sink.messages).toHaveLength(before);
  });

  it('has not left yet', async () => {
    const { id } = await scheduled('Dear Anna, wonderful.');
    api.clock.advance(11_000);
    await worker.send();
    const { body } = await ben.delete(`/api/answers/${id}/schedule`).expect(409);
    expect(body.code).toBe('answer.left-already');
  });

  it('does not push aside one that was begun since', async () => {
    const { id } = await scheduled('Dear Anna, wonderful.');
    await written('Dear Anna, another.');
    const { body } = await ben.delete(`/api/answers/${id}/schedule`).expect(409);
    expect(body.code).toBe('answer.another-draft');
    await ben.patch(`/api/answers/${id}`).send({ body: 'x', version: 3 }).expect(409);
  });

  it('is a draft as well when the ledger called it back', async () => {
    const { id } = await scheduled('Dear Anna, wonderful.');
    await cancelAll(worker.app, anna.bloggerId);
    expect((await ben.get(`/api/answers/${id}`).expect(200)).body).toMatchObject({
      messageId: null,
      body: 'Dear Anna, wonderful.',
    });
  });
});

describe('the guard of an answer', () => {
  const refused = async (
    body: string,
  ): Promise<{ code: string; rules: { rule: string; code: string }[] }> => {
    const answer = await written(body);
    const asked = { when: 'now', version: answer.version };
    return (await ben.put(`/api/answers/${answer.id}/schedule`).send(asked).expect(422)).body;
  };

  it('says as one types what it says when it is let go', async () => {
    const { id } = await open();
    const typed = { body: 'Dear {{blogger.first_name}},', contactPointId: anna.contactPointId, when: 'now' };
    const { body } = await ben.post(`/api/answers/${id}/guard-checks`).send(typed).expect(200);
    expect(body).toMatchObject({ ok: false, leavesAt: '2026-11-23T10:00:21.000Z', timeZone: 'Europe/Paris' });
    expect(body.rules.map(({ rule, ok }: { rule: string; ok: boolean }) => [rule, ok])).toEqual([
      ['one_recipient', true],
      ['contact_policy', true],
      ['nothing_left_over', false],
      ['honest_opinion', true],
    ]);
    await manager.post(`/api/answers/${id}/guard-checks`).send(typed).expect(404);
    expect((await refused('Dear {{blogger.first_name}},')).code).toBe('guard.refused');
  });

  it('lets nothing through that is empty, left over, or tied to praise', async () => {
    expect((await refused('')).rules).toMatchObject([{ code: 'nothing_left_over.empty' }]);
    expect((await refused('> Yes, gladly!')).rules).toMatchObject([{ code: 'nothing_left_over.empty' }]);
    expect((await refused('Dear [Name],')).rules).toMatchObject([{ code: 'nothing_left_over.found' }]);
    expect((await refused('We pay you if you write a positive review.')).rules).toMatchObject([
      { code: 'honest_opinion.tied' },
    ]);
  });

  it('does not mend their words that are quoted', async () => {
    await scheduled('Thank you!\n\nOn Mon, 23 Nov 2026, Anna wrote:\n> Yes, gladly! [Name] is my name.');
  });

  it('stops an answer to somebody who asked not to be written to, until that is lifted', async () => {
    const set = { reason: 'She asked' };
    const wish = `/api/bloggers/${anna.bloggerId}/do-not-contact`;
    await ben
      .put(wish)
      .send(set)
      .expect((response) => expect(response.status).toBeLessThan(300));
    expect((await refused('Dear Anna, sorry.')).rules).toMatchObject([{ rule: 'contact_policy' }]);
  });

  it('is asked again when it comes due: who opted out meanwhile gets nothing', async () => {
    const { id, messageId } = await scheduled('Dear Anna, wonderful.');
    await database.query(`UPDATE contact_points SET state = 'opted_out' WHERE id = $1`, [
      anna.contactPointId,
    ]);
    api.clock.advance(11_000);
    const before = sink.messages.length;
    await worker.send();
    expect(sink.messages).toHaveLength(before);
    expect(await messageOf(messageId)).toMatchObject({
      state: 'cancelled',
      why_not: expect.objectContaining({ code: 'contact_policy.opted-out' }),
    });
    expect((await ben.get(`/api/answers/${id}`).expect(200)).body.messageId).toBeNull();
  });

  it('holds an answer to an address that came back meanwhile', async () => {
    const { messageId } = await scheduled('Dear Anna, wonderful.');
    await database.query(`UPDATE contact_points SET state = 'bounced' WHERE id = $1`, [anna.contactPointId]);
    api.clock.advance(11_000);
    await worker.send();
    expect(await messageOf(messageId)).toMatchObject({ state: 'held' });
  });
});
