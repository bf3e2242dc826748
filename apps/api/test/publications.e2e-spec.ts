import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { eventsOf, everyPage, ground, type Ground, listOf } from './support/records.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let officer: Agent;
let colleague: Agent;
let viewer: Agent;
let posts = 0;

beforeAll(async () => {
  api = await startApi();
  ({ agent: officer } = await staff(api, 'officer', 'Omar Officer'));
  ({ agent: colleague } = await staff(api, 'officer', 'Clara Colleague'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(() => api.stop());

const parcel = { shippedOn: '2026-11-20' };

function postUrl(): string {
  posts += 1;
  return `https://blog.example/post-${posts}`;
}

async function requested(
  on: Ground,
  terms: object = { materialConnection: 'gift', sample: { kind: 'gift' } },
): Promise<string> {
  const { body } = await officer
    .post('/api/review-requests')
    .send({ ...on, ...terms })
    .expect(201);
  await officer.put(`/api/review-requests/${body.id}/agreement`).expect(200);
  return body.id;
}

async function received(on: Ground, terms?: object): Promise<string> {
  const id = await requested(on, terms);
  await officer.put(`/api/review-requests/${id}/shipment`).send(parcel).expect(200);
  await officer.put(`/api/review-requests/${id}/receipt`).send({ receivedOn: '2026-11-22' }).expect(200);
  return id;
}

async function logged(
  on: Pick<Ground, 'bloggerId'>,
  more: object = {},
): Promise<{ id: string; version: number }> {
  const body = { bloggerId: on.bloggerId, url: postUrl(), publishedOn: '2026-11-22', ...more };
  return (await officer.post('/api/publications').send(body).expect(201)).body;
}

describe('logging a publication', () => {
  it.each(['positive', 'mixed', 'neutral', 'negative'])(
    'a %s review publishes and closes its request exactly like any other',
    async (sentiment) => {
      const on = await ground(api);
      const reviewRequestId = await received(on);
      const url = postUrl();
      const { body } = await colleague
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
      expect((await viewer.get(`/api/review-requests/${reviewRequestId}`)).body).toMatchObject({
        state: 'closed',
        closedAt: '2026-11-23T10:00:00.000Z',
        next: { who: 'nobody', what: 'nothing' },
      });
      expect((await eventsOf(api, reviewRequestId)).slice(-2)).toEqual([
        'review-request.published',
        'review-request.closed',
      ]);
      expect(await eventsOf(api, body.id)).toEqual(['publication.logged']);
    },
  );

  it('a request with a loan stays published until the loan is back', async () => {
    const on = await ground(api);
    const reviewRequestId = await received(on, { materialConnection: 'loan', sample: { kind: 'loan' } });
    await logged(on, { reviewRequestId });
    const at = `/api/review-requests/${reviewRequestId}`;
    expect((await viewer.get(at)).body).toMatchObject({
      state: 'published',
      next: { who: 'them', what: 'return_loan' },
    });
    await officer.put(`${at}/sample-return`).send({ returnedOn: '2026-11-23' }).expect(200);
    expect((await viewer.get(at)).body).toMatchObject({ state: 'closed' });
    const another = await received(on, { materialConnection: 'loan', sample: { kind: 'loan' } });
    await logged(on, { reviewRequestId: another });
    const { body } = await officer
      .put(`/api/review-requests/${another}/closure`)
      .send({ reason: 'They keep it' });
    expect(body).toMatchObject({ state: 'closed', closeReason: 'They keep it' });
  });

  it('an agreed request without a sample is published from there; one that waits for its sample is not', async () => {
    const on = await ground(api);
    const bare = await requested(on, { materialConnection: 'none' });
    const publication = await logged(on, { reviewRequestId: bare });
    expect(publication).toMatchObject({ disclosureStatus: 'not_required' });
    const waiting = await requested(on);
    const refused = await officer
      .post('/api/publications')
      .send({ bloggerId: on.bloggerId, url: postUrl(), publishedOn: '2026-11-22', reviewRequestId: waiting })
      .expect(409);
    expect(refused.body).toMatchObject({
      code: 'review-request.move-refused',
      state: 'agreed',
      allowed: ['shipped', 'declined', 'cancelled'],
    });
    const found = await everyPage(viewer, listOf('publications', { filter: { reviewRequestId: waiting } }));
    expect(found).toEqual([]);
  });

  it('a second publication for the same request is logged and moves nothing', async () => {
    const on = await ground(api);
    const reviewRequestId = await received(on);
    await logged(on, { reviewRequestId });
    await logged(on, { reviewRequestId });
    const found = await everyPage(viewer, listOf('publications', { filter: { reviewRequestId } }));
    expect(found).toHaveLength(2);
    expect(
      (await eventsOf(api, reviewRequestId)).filter((type) => type === 'review-request.closed'),
    ).toHaveLength(1);
  });

  it('stops every follow-up that waits for this blogger', async () => {
    const on = await ground(api);
    const database = api.app.get(DataSource);
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
    await logged(on);
    const [message] = await database.query(`SELECT state, why_not FROM messages WHERE id = $1`, [messageId]);
    expect(message).toMatchObject({ state: 'cancelled', why_not: { code: 'published' } });
  });

  it('the same address twice is refused and names what is there, also when both come at once', async () => {
    const on = await ground(api, { name: 'Bea Blanc' });
    const first = await logged(on, { url: 'https://www.bea.example/lampe/', title: 'Ma lampe' });
    const again = {
      bloggerId: on.bloggerId,
      url: 'http://bea.example/lampe?fbclid=1#c',
      publishedOn: '2026-11-22',
    };
    const { body } = await officer.post('/api/publications').send(again).expect(409);
    expect(body).toMatchObject({
      code: 'publication.already-logged',
      known: { id: first.id, title: 'Ma lampe', bloggerName: 'Bea Blanc' },
    });
    const race = { ...again, url: postUrl() };
    const answers = await Promise.all([1, 2, 3].map(() => officer.post('/api/publications').send(race)));
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
    const { bloggerId } = await ground(api);
    const refused = await officer
      .post('/api/publications')
      .send({ bloggerId, url: postUrl(), publishedOn: '2026-11-22', ...change })
      .expect(422);
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });

  it("another blogger's request or channel is refused", async () => {
    const on = await ground(api);
    const other = await ground(api);
    const channelId = newId();
    await api.app
      .get(DataSource)
      .query(
        `INSERT INTO channels (id, blogger_id, url, url_key) VALUES ($1, $2, 'https://other.example', 'other.example')`,
        [channelId, other.bloggerId],
      );
    const reviewRequestId = await received(other);
    for (const wrong of [{ reviewRequestId }, { channelId }]) {
      const refused = await officer
        .post('/api/publications')
        .send({ bloggerId: on.bloggerId, url: postUrl(), publishedOn: '2026-11-22', ...wrong })
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
      everyPage(viewer, listOf('publications', { filter, range: [0, 1], sort: ['publishedOn', 'DESC'] }));
    const all = await filtered({});
    const { body } = await viewer.get(listOf('publications', { range: [0, 99] })).expect(200);
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

describe('who may do what', () => {
  it('a viewer reads and changes nothing', async () => {
    const { id } = await logged(await ground(api));
    await viewer.get(`/api/publications/${id}`).expect(200);
    await viewer.post('/api/publications').send({}).expect(403);
    await viewer.patch(`/api/publications/${id}`).send({ version: 1 }).expect(403);
    await viewer.put(`/api/publications/${id}/disclosure`).send({}).expect(403);
    await viewer.delete(`/api/publications/${id}`).expect(403);
    await officer.get(`/api/publications/${newId()}`).expect(404);
  });
});
