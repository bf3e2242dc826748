import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import supertest from 'supertest';
import { PublicationDesk } from './support/publication-desk.js';
import { eventsOf, everyPage, ground, listOf } from './support/records.js';

let desk: PublicationDesk;

beforeAll(async () => {
  desk = await PublicationDesk.open();
});

afterAll(() => desk.api.stop());

describe('logging a publication', () => {
  it.each(['positive', 'mixed', 'neutral', 'negative'])(
    'a %s review publishes and closes its request exactly like any other',
    async (sentiment) => {
      const on = await ground(desk.api);
      const reviewRequestId = await desk.received(on);
      const url = desk.postUrl();
      const { body } = await desk.colleague
        .post('/api/publications')
        .send({
          url: `${url}?utm_source=mail#top`,
          bloggerId: on.bloggerId,
          reviewRequestId,
          title: 'A lamp for readers',
          publishedOn: '2026-11-22',
          sentiment,
          keyPoints: 'Warm light, short cable',
        })
        .expect(201);
      expect(body).toMatchObject({
        url: `${url}?utm_source=mail`,
        bloggerId: on.bloggerId,
        campaignId: on.campaignId,
        reviewRequestId,
        productName: 'Lune reading lamp',
        materialConnection: 'gift',
        sentiment,
        disclosureStatus: 'pending',
        loggedByName: 'Clara Colleague',
        decisions: [],
      });
      expect((await desk.viewer.get(`/api/review-requests/${reviewRequestId}`)).body).toMatchObject({
        state: 'closed',
        closedAt: '2026-11-23T10:00:00.000Z',
        next: { who: 'nobody', what: 'nothing' },
      });
      expect((await eventsOf(desk.api, reviewRequestId)).slice(-2)).toEqual([
        'review-request.published',
        'review-request.closed',
      ]);
      expect(await eventsOf(desk.api, body.id)).toEqual(['publication.logged']);
    },
  );

  it('a request with a loan stays published until the loan is back', async () => {
    const on = await ground(desk.api);
    const reviewRequestId = await desk.received(on, { materialConnection: 'loan', sample: { kind: 'loan' } });
    await desk.logged(on, { reviewRequestId });
    const at = `/api/review-requests/${reviewRequestId}`;
    expect((await desk.viewer.get(at)).body).toMatchObject({
      state: 'published',
      next: { who: 'them', what: 'return_loan' },
    });
    await desk.officer.put(`${at}/sample-return`).send({ returnedOn: '2026-11-23' }).expect(200);
    expect((await desk.viewer.get(at)).body).toMatchObject({ state: 'closed' });
    const another = await desk.received(on, { materialConnection: 'loan', sample: { kind: 'loan' } });
    await desk.logged(on, { reviewRequestId: another });
    const { body } = await desk.officer
      .put(`/api/review-requests/${another}/closure`)
      .send({ reason: 'They keep it' });
    expect(body).toMatchObject({ state: 'closed', closeReason: 'They keep it' });
  });

  it('an agreed request without a sample is published from there; one that waits for its sample is not', async () => {
    const on = await ground(desk.api);
    const bare = await desk.requested(on, { materialConnection: 'none' });
    const publication = await desk.logged(on, { reviewRequestId: bare });
    expect(publication).toMatchObject({ disclosureStatus: 'not_required' });
    const waiting = await desk.requested(on);
    const refused = await desk.officer
      .post('/api/publications')
      .send({
        bloggerId: on.bloggerId,
        url: desk.postUrl(),
        publishedOn: '2026-11-22',
        reviewRequestId: waiting,
      })
      .expect(409);
    expect(refused.body).toMatchObject({
      code: 'review-request.move-refused',
      state: 'agreed',
      allowed: ['shipped', 'declined', 'cancelled'],
    });
    const found = await everyPage(
      desk.viewer,
      listOf('publications', { filter: { reviewRequestId: waiting } }),
    );
    expect(found).toEqual([]);
  });

  it('a second publication for the same request is logged and moves nothing', async () => {
    const on = await ground(desk.api);
    const reviewRequestId = await desk.received(on);
    await desk.logged(on, { reviewRequestId });
    await desk.logged(on, { reviewRequestId });
    const found = await everyPage(desk.viewer, listOf('publications', { filter: { reviewRequestId } }));
    expect(found).toHaveLength(2);
    expect(
      (await eventsOf(desk.api, reviewRequestId)).filter((type) => type === 'review-request.closed'),
    ).toHaveLength(1);
  });

  it('stops every follow-up that waits for this blogger', async () => {
    const on = await ground(desk.api);
    const database = desk.api.app.get(DataSource);
    const [threadId, messageId] = [newId(), newId()];
    await database.query(`INSERT INTO threads (id, blogger_id, subject) VALUES ($1, $2, 'Tea')`, [
      threadId,
      on.bloggerId,
    ]);
    await database.query(
      `INSERT INTO messages (id, thread_id, blogger_id, direction, kind, origin_type, origin_id, step, state, subject, body,
         not_before)
       VALUES ($1, $2, $3, 'out', 'follow_up', 'pitch', $4, 1, 'scheduled', 'Re: Tea', 'Hello again', '2026-11-27T09:00Z')`,
      [messageId, threadId, on.bloggerId, newId()],
    );
    await desk.logged(on);
    const [message] = await database.query(`SELECT state, why_not FROM messages WHERE id = $1`, [messageId]);
    expect(message).toMatchObject({ state: 'cancelled', why_not: { code: 'published' } });
  });

  it('the same address twice is refused and names what is there, also when both come at once', async () => {
    const on = await ground(desk.api, { name: 'Bea Blanc' });
    const first = await desk.logged(on, { url: 'https://www.bea.example/lampe/', title: 'Ma lampe' });
    const again = {
      bloggerId: on.bloggerId,
      url: 'http://bea.example/lampe?fbclid=1#c',
      publishedOn: '2026-11-22',
    };
    const { body } = await desk.officer.post('/api/publications').send(again).expect(409);
    expect(body).toMatchObject({
      code: 'publication.already-logged',
      known: { id: first.id, title: 'Ma lampe', bloggerName: 'Bea Blanc' },
    });
    const race = { ...again, url: desk.postUrl() };
    const answers = await Promise.all([1, 2, 3].map(() => desk.officer.post('/api/publications').send(race)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    ['no page', { url: 'javascript:alert(1)' }, '/url'],
    ['a day still to come', { publishedOn: '2026-11-24' }, '/publishedOn'],
    ['an unknown sentiment', { sentiment: 'furious' }, '/sentiment'],
    ['an unknown blogger', { bloggerId: newId() }, '/bloggerId'],
    ['an unknown campaign', { campaignId: newId() }, '/campaignId'],
    ['an unknown channel', { channelId: newId() }, '/channelId'],
    ['a status of its own', { disclosureStatus: 'compliant' }, '/disclosureStatus'],
  ])('%s is refused at its field', async (_title, change, pointer) => {
    const { bloggerId } = await ground(desk.api);
    const refused = await desk.officer
      .post('/api/publications')
      .send({ bloggerId, url: desk.postUrl(), publishedOn: '2026-11-22', ...change })
      .expect(422);
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });

  it("another blogger's request or channel is refused", async () => {
    const on = await ground(desk.api);
    const other = await ground(desk.api);
    const channelId = newId();
    await desk.api.app
      .get(DataSource)
      .query(
        `INSERT INTO channels (id, blogger_id, url, url_key) VALUES ($1, $2, 'https://other.example', 'other.example')`,
        [channelId, other.bloggerId],
      );
    const reviewRequestId = await desk.received(other);
    for (const wrong of [{ reviewRequestId }, { channelId }]) {
      const refused = await desk.officer
        .post('/api/publications')
        .send({ bloggerId: on.bloggerId, url: desk.postUrl(), publishedOn: '2026-11-22', ...wrong })
        .expect(422);
      expect(refused.body.code).toBe('publication.not-theirs');
    }
  });
});

describe('the list of publications', () => {
  it('is filtered by status, sentiment and words, and paged by cursor without a gap', async () => {
    const filtered = async (
      filter: object,
    ): Promise<{ disclosureStatus: string; sentiment: string; title: string }[]> =>
      everyPage(
        desk.viewer,
        listOf('publications', { filter, range: [0, 1], sort: ['publishedOn', 'DESC'] }),
      );
    const all = await filtered({});
    const { body } = await desk.viewer.get(listOf('publications', { range: [0, 99] })).expect(200);
    expect(all.map((row) => row.title)).toEqual(body.map((row: { title: string }) => row.title));
    const pending = await filtered({ disclosureStatus: 'pending' });
    expect(pending).toHaveLength(all.filter((row) => row.disclosureStatus === 'pending').length);
    expect(pending.length).toBeGreaterThan(2);
    expect((await filtered({ sentiment: 'negative' })).every((row) => row.sentiment === 'negative')).toBe(
      true,
    );
    expect(await filtered({ q: 'LAMPE bea' })).toEqual([]);
    expect(await filtered({ q: 'ma LAMPÉ' })).toMatchObject([{ title: 'Ma lampe' }]);
  });
});

describe('the counts of publications', () => {
  const counts = async (filter?: object) => {
    const query = filter ? `?filter=${encodeURIComponent(JSON.stringify(filter))}` : '';
    return (await desk.viewer.get(`/api/publications/counts${query}`).expect(200)).body;
  };

  it('are by status what the list shows under the same filter', async () => {
    const { id } = await desk.logged(await ground(desk.api));
    const put = { status: 'compliant', reason: 'I read it', evidence: 'Ad' };
    await desk.officer.put(`/api/publications/${id}/disclosure`).send(put).expect(200);
    for (const filter of [{}, { sentiment: 'negative' }, { q: 'ma LAMPÉ' }, { ids: [id] }]) {
      const listed = await everyPage<{ disclosureStatus: string }>(
        desk.viewer,
        listOf('publications', { filter }),
      );
      const found = await counts(filter);
      expect(found.total).toBe(listed.length);
      for (const [status, count] of Object.entries(found.byStatus)) {
        expect([status, count]).toEqual([
          status,
          listed.filter(({ disclosureStatus }) => disclosureStatus === status).length,
        ]);
      }
    }
    expect(await counts({ ids: [id] })).toMatchObject({ total: 1, byStatus: { compliant: 1, removed: 0 } });
  });

  it('leave the status aside that the list is filtered by', async () => {
    expect(await counts({ disclosureStatus: 'removed' })).toEqual(await counts());
    expect((await counts()).total).toBeGreaterThan(0);
  });

  it('refuse a filter that does not exist, and need somebody signed in', async () => {
    await desk.viewer.get(`/api/publications/counts?filter={"colour":"red"}`).expect(422);
    await supertest(desk.api.server).get('/api/publications/counts').expect(401);
  });
});

describe('who may do what', () => {
  it('a viewer reads and changes nothing', async () => {
    const { id } = await desk.logged(await ground(desk.api));
    await desk.viewer.get(`/api/publications/${id}`).expect(200);
    await desk.viewer.post('/api/publications').send({}).expect(403);
    await desk.viewer.patch(`/api/publications/${id}`).send({ version: 1 }).expect(403);
    await desk.viewer.put(`/api/publications/${id}/disclosure`).send({}).expect(403);
    await desk.viewer.delete(`/api/publications/${id}`).expect(403);
    await desk.officer.get(`/api/publications/${newId()}`).expect(404);
  });
});
