import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { AnsweringDesk } from './support/answering-desk.js';
import { pitchingGround } from './support/pitching.js';

let desk: AnsweringDesk;

beforeAll(async () => {
  desk = await AnsweringDesk.open();
});
beforeEach(() => desk.newDay());
afterAll(() => desk.close());

describe('a draft of an answer', () => {
  it('is to where they wrote from, under the subject of the thread', async () => {
    expect(await desk.begun()).toMatchObject({
      threadId: desk.thread.threadId,
      contactPointId: desk.anna.contactPointId,
      parentId: desk.thread.inboundId,
      subject: 'Re: An oven for your slow breads?',
      body: '',
      language: 'en',
      messageId: null,
      attachments: [],
    });
  });

  it('is to another address of theirs when they wrote from that one, unless it must not be used', async () => {
    const other = newId();
    const address = `desk.anna.private.${other}@blog.example`;
    await desk.sending.database.query(
      `INSERT INTO contact_points (id, blogger_id, address, address_key) VALUES ($1, $2, $3, $3)`,
      [other, desk.anna.bloggerId, address],
    );
    await desk.sending.database.query(`UPDATE messages SET from_address = upper($2) WHERE id = $1`, [
      desk.thread.inboundId,
      address,
    ]);
    const draft = await desk.begun();
    expect(draft.contactPointId).toBe(other);
    await desk.sending.ben.delete(`/api/answers/${draft.id}`).expect(204);
    await desk.sending.database.query(`UPDATE contact_points SET state = 'bounced' WHERE id = $1`, [other]);
    expect((await desk.begun()).contactPointId).toBe(desk.anna.contactPointId);
  });

  it('is one a thread and officer, from however many tabs it is opened at once', async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => desk.begun()));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(
      (await desk.sending.ben.get('/api/answers').query({ bloggerId: desk.anna.bloggerId }).expect(200)).body,
    ).toHaveLength(1);
  });

  it('is saved as one types, and never over what another tab saved', async () => {
    const { id, version } = await desk.begun();
    const save = (body: string) => desk.sending.ben.patch(`/api/answers/${id}`).send({ body, version });
    const both = await Promise.all([save('Dear Anna, A'), save('Dear Anna, B')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = both.find(({ status }) => status === 200)?.body;
    const lost = both.find(({ status }) => status === 409)?.body;
    expect(lost).toMatchObject({ code: 'stale-edit', current: { body: won.body, version: won.version } });
  });

  it('is seen by nobody but its officer', async () => {
    const { id } = await desk.begun();
    await desk.sending.manager.get(`/api/answers/${id}`).expect(404);
    await desk.sending.manager.patch(`/api/answers/${id}`).send({ body: 'x', version: 1 }).expect(404);
    await desk.sending.manager.delete(`/api/answers/${id}`).expect(404);
    await desk.sending.manager
      .put(`/api/answers/${id}/schedule`)
      .send({ when: 'now', version: 1 })
      .expect(404);
    expect(
      (await desk.sending.manager.get('/api/answers').query({ bloggerId: desk.anna.bloggerId })).body,
    ).toEqual([]);
  });

  it('is not begun by a colleague of who writes there, but by a manager in their own name', async () => {
    const { body } = await desk.sending.chloe
      .post(`/api/threads/${desk.thread.threadId}/answers`)
      .expect(403);
    expect(body).toMatchObject({ code: 'answer.not-yours', officerName: 'Ben Okafor' });
    await desk.begun(desk.sending.manager);
    await desk.sending.viewer.post(`/api/threads/${desk.thread.threadId}/answers`).expect(403);
    await desk.sending.ben.post(`/api/threads/${newId()}/answers`).expect(404);
  });

  it('is not addressed to anybody else', async () => {
    const other = await pitchingGround(desk.sending.api, desk.sending.benWho.id);
    const { id, version } = await desk.begun();
    const { body } = await desk.sending.ben
      .patch(`/api/answers/${id}`)
      .send({ contactPointId: other.contactPointId, version })
      .expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/contactPointId' }]);
  });

  it('takes no subject, and no field that it does not have', async () => {
    const { id, version } = await desk.begun();
    for (const field of ['subject', 'to', 'cc', 'bcc', 'inReplyTo'])
      await desk.sending.ben
        .patch(`/api/answers/${id}`)
        .send({ [field]: 'a\r\nBcc: all@evil.example', version })
        .expect(422);
  });
});
