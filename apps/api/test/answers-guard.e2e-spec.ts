import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnsweringDesk } from './support/answering-desk.js';

let desk: AnsweringDesk;

beforeAll(async () => {
  desk = await AnsweringDesk.open();
});
beforeEach(() => desk.newDay());
afterAll(() => desk.close());

describe('the guard of an answer', () => {
  const refused = async (
    body: string,
  ): Promise<{ code: string; rules: { rule: string; code: string }[] }> => {
    const answer = await desk.written(body);
    const asked = { when: 'now', version: answer.version };
    return (await desk.sending.ben.put(`/api/answers/${answer.id}/schedule`).send(asked).expect(422)).body;
  };

  it('says as one types what it says when it is let go', async () => {
    const { id } = await desk.begun();
    const typed = {
      body: 'Dear {{blogger.first_name}},',
      contactPointId: desk.anna.contactPointId,
      when: 'now',
    };
    const { body } = await desk.sending.ben.post(`/api/answers/${id}/guard-checks`).send(typed).expect(200);
    expect(body).toMatchObject({ ok: false, leavesAt: '2026-11-23T10:00:21.000Z', timeZone: 'Europe/Paris' });
    expect(body.rules.map(({ rule, ok }: { rule: string; ok: boolean }) => [rule, ok])).toEqual([
      ['one_recipient', true],
      ['contact_policy', true],
      ['nothing_left_over', false],
      ['honest_opinion', true],
    ]);
    await desk.sending.manager.post(`/api/answers/${id}/guard-checks`).send(typed).expect(404);
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
    await desk.scheduled('Thank you!\n\nOn Mon, 23 Nov 2026, Anna wrote:\n> Yes, gladly! [Name] is my name.');
  });

  it('stops an answer to somebody who asked not to be written to, until that is lifted', async () => {
    const set = { reason: 'She asked' };
    const wish = `/api/bloggers/${desk.anna.bloggerId}/do-not-contact`;
    await desk.sending.ben
      .put(wish)
      .send(set)
      .expect((response) => expect(response.status).toBeLessThan(300));
    expect((await refused('Dear Anna, sorry.')).rules).toMatchObject([{ rule: 'contact_policy' }]);
  });

  it('is asked again when it comes due: who opted out meanwhile gets nothing', async () => {
    const { id, messageId } = await desk.scheduled('Dear Anna, wonderful.');
    await desk.sending.database.query(`UPDATE contact_points SET state = 'opted_out' WHERE id = $1`, [
      desk.anna.contactPointId,
    ]);
    expect(await desk.leave()).toBe(0);
    expect(await desk.messageOf(messageId)).toMatchObject({
      state: 'cancelled',
      why_not: expect.objectContaining({ code: 'contact_policy.opted-out' }),
    });
    expect((await desk.sending.ben.get(`/api/answers/${id}`).expect(200)).body.messageId).toBeNull();
  });

  it('holds an answer to an address that came back meanwhile', async () => {
    const { messageId } = await desk.scheduled('Dear Anna, wonderful.');
    await desk.sending.database.query(`UPDATE contact_points SET state = 'bounced' WHERE id = $1`, [
      desk.anna.contactPointId,
    ]);
    await desk.leave();
    expect(await desk.messageOf(messageId)).toMatchObject({ state: 'held' });
  });
});
