import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { ground } from './support/records.js';
import { type Agent, gift, openReviewDesk, type ReviewDesk } from './support/review-desk.js';
import type { TestApi } from './support/start-api.js';

let api: TestApi;
let officer: Agent;
let manager: Agent;
let viewer: Agent;
let proposed: ReviewDesk['proposed'];
let walk: ReviewDesk['walk'];
let acceptedPitch: ReviewDesk['acceptedPitch'];

beforeAll(async () => {
  ({ api, officer, manager, viewer, proposed, walk, acceptedPitch } = await openReviewDesk());
});

afterAll(() => api.stop());

describe('sending the request', () => {
  const words = { subject: 'Die Leselampe', body: 'Liebe Anna, magst du sie versuchen?' };

  it('is scheduled with both clauses in the thread of its pitch, and can be taken back', async () => {
    const on = await ground(api);
    const database = api.app.get(DataSource);
    const threadId = newId();
    await database.query(`INSERT INTO threads (id, blogger_id, subject) VALUES ($1, $2, 'Tee')`, [
      threadId,
      on.bloggerId,
    ]);
    const pitchId = await acceptedPitch(on);
    await database.query(`UPDATE pitches SET thread_id = $2 WHERE id = $1`, [pitchId, threadId]);
    const { body: review } = await officer
      .post('/api/review-requests')
      .send({ ...on, ...gift, ...words, pitchId })
      .expect(201);
    const { body: sending } = await officer
      .put(`/api/review-requests/${review.id}/sending`)
      .send({ when: 'at', wallTime: '2026-11-24T09:30', version: 1 })
      .expect(200);
    expect(sending).toMatchObject({
      version: 2,
      request: { state: 'scheduled', timeZone: 'Europe/Berlin', captured: false },
      next: { who: 'nobody', what: 'request_leaves', by: '2026-11-24' },
    });
    expect(new Date(sending.request.notBefore)).toEqual(new Date('2026-11-24T08:30:00Z'));
    const [message] = await database.query(
      `SELECT thread_id, subject, body, language, kind FROM messages WHERE id = $1`,
      [sending.request.id],
    );
    expect(message).toEqual({
      thread_id: threadId,
      subject: words.subject,
      body: `${words.body}\n\n${review.honestOpinionClause}\n\n${review.disclosureClause}`,
      language: 'de',
      kind: 'review_request',
    });
    const change = { body: 'Anders', version: 2 };
    const refused = await officer.patch(`/api/review-requests/${review.id}`).send(change).expect(409);
    expect(refused.body).toMatchObject({ code: 'review-request.terms-are-out', fields: ['body'] });
    await officer
      .put(`/api/review-requests/${review.id}/sending`)
      .send({ when: 'now', version: 2 })
      .expect(409);
    const back = await officer.delete(`/api/review-requests/${review.id}/sending`).expect(200);
    expect(back.body).toMatchObject({ request: null, next: { what: 'send_request' }, version: 3 });
    const none = await officer.delete(`/api/review-requests/${review.id}/sending`).expect(409);
    expect(none.body.code).toBe('review-request.nothing-to-take-back');
    await officer
      .put(`/api/review-requests/${review.id}/sending`)
      .send({ when: 'morning', version: 3 })
      .expect(200);
  });

  it.each([
    ['Wenn Sie positiv berichten, schicken wir Ihnen weitere Lampen.', 'honest_opinion.tied', 'de'],
    ['In return for the lamp we expect a positive review.', 'honest_opinion.tied', 'en'],
    ['En échange de la lampe, merci de publier un avis positif.', 'honest_opinion.tied', 'fr'],
    ['Dear [name], would you try it?', 'nothing_left_over.found', 'en'],
    ['', 'nothing_left_over.empty', 'en'],
  ])('the guard keeps back %j', async (body, code, language) => {
    const { id } = await proposed({ ...gift, ...words, body, language });
    const asked = { when: 'now', version: 1 };
    const dry = await officer
      .post(`/api/review-requests/${id}/sending-checks`)
      .send({ when: 'now' })
      .expect(200);
    expect(dry.body.ok).toBe(false);
    const refused = await officer.put(`/api/review-requests/${id}/sending`).send(asked).expect(422);
    expect(refused.body.code).toBe('guard.refused');
    expect(refused.body.rules.map((rule: { code: string }) => rule.code)).toContain(code);
    expect((await viewer.get(`/api/review-requests/${id}`)).body.request).toBeNull();
  });

  it('does not leave before its material connection is named', async () => {
    const { id } = await proposed(words);
    const refused = await officer
      .put(`/api/review-requests/${id}/sending`)
      .send({ when: 'now', version: 1 })
      .expect(422);
    expect(refused.body.code).toBe('review-request.connection-missing');
  });

  it('does not leave for somebody who must not be contacted', async () => {
    const on = await ground(api);
    const { body } = await officer
      .post('/api/review-requests')
      .send({ ...on, ...gift, ...words })
      .expect(201);
    await api.app.get(DataSource).query(
      `UPDATE bloggers SET contact_policy = 'do_not_contact', do_not_contact_reason = 'Asked for it',
         do_not_contact_at = now() WHERE id = $1`,
      [on.bloggerId],
    );
    const refused = await officer
      .put(`/api/review-requests/${body.id}/sending`)
      .send({ when: 'now', version: 1 });
    expect(refused.body.rules).toMatchObject([
      { rule: 'contact_policy', code: 'contact_policy.do-not-contact' },
    ]);
  });

  it('what waits does not leave once the request is declined or cancelled', async () => {
    for (const step of ['decline', 'cancellation']) {
      const { id } = await proposed({ ...gift, ...words });
      const { body } = await officer
        .put(`/api/review-requests/${id}/sending`)
        .send({ when: 'morning', version: 1 });
      await walk(id, [step, { reason: 'Changed' }]);
      const [message] = await api.app
        .get(DataSource)
        .query(`SELECT state, why_not FROM messages WHERE id = $1`, [body.request.id]);
      expect(message).toMatchObject({ state: 'cancelled', why_not: { code: 'request-over' } });
    }
  });

  it('what waits does not leave once something was published', async () => {
    const { id } = await proposed({ materialConnection: 'none', sample: null, ...words });
    const { body: review } = await officer
      .put(`/api/review-requests/${id}/sending`)
      .send({ when: 'morning', version: 1 });
    await walk(id, ['agreement']);
    await officer
      .post('/api/publications')
      .send({
        bloggerId: review.bloggerId,
        reviewRequestId: id,
        url: 'https://anna.example/lampe',
        publishedOn: '2026-11-22',
      })
      .expect(201);
    const [message] = await api.app
      .get(DataSource)
      .query(`SELECT state FROM messages WHERE id = $1`, [review.request.id]);
    expect(message.state).toBe('cancelled');
  });

  it('two people who send it at once send it once', async () => {
    const { id } = await proposed({ ...gift, ...words });
    const send = { when: 'morning', version: 1 };
    const answers = await Promise.all(
      [officer, manager].map((who) => who.put(`/api/review-requests/${id}/sending`).send(send)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});
