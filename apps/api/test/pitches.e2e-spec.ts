import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { type Agent, CONTENT, draftPitch, type Ground, pitchingGround } from './support/pitching.js';
import { eventsOf, everyPage, listOf } from './support/records.js';
import { type Person, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let ben: Agent;
let benWho: Person;
let chloe: Agent;
let manager: Agent;
let viewer: Agent;
let anna: Ground;

beforeAll(async () => {
  api = await startApi();
  ({ agent: ben, who: benWho } = await staff(api, 'officer', 'Ben Okafor'));
  ({ agent: chloe } = await staff(api, 'officer', 'Chloé Durand'));
  ({ agent: manager } = await staff(api, 'manager', 'Marie Manager'));
  ({ agent: viewer } = await staff(api, 'viewer'));
  anna = await pitchingGround(api, benWho.id);
});

afterAll(() => api.stop());

describe('drafting a pitch', () => {
  it('begins in the blogger’s language, to the preferred address, with one follow-up', async () => {
    const { body } = await ben
      .post('/api/pitches')
      .send({ bloggerId: anna.bloggerId, campaignId: anna.campaignId })
      .expect(201);
    expect(body).toMatchObject({
      state: 'draft',
      bloggerName: 'Anna Martin',
      officerName: 'Ben Okafor',
      language: 'en',
      contactPointId: anna.contactPointId,
      subject: '',
      readingIds: [],
      followUps: [{ step: 1, waitDays: 6 }],
      next: { what: 'write', at: null },
      allowed: ['scheduled', 'withdrawn'],
      version: 1,
    });
    expect(body.followUps[0].body).toMatch(/^Dear Anna,\n\n.*\n\nBen Okafor$/s);
    expect(await eventsOf(api, body.id)).toEqual(['pitch.drafted']);
  });

  it('keeps everything that is written', async () => {
    const followUps = [{ step: 1, waitDays: 8, body: 'Dear Anna, did it reach you?' }];
    const { id } = await draftPitch(ben, anna, { followUps });
    const { body } = await viewer.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({ ...CONTENT, followUps, readingIds: [anna.readingId] });
    expect(body.readings[0]).toMatchObject({ postTitle: 'Three days for one loaf' });
  });

  it.each([
    ['bloggerId', 'blogger'],
    ['campaignId', 'campaign'],
    ['readingIds', 'reading'],
    ['contactPointId', 'contact point'],
  ])('refuses a %s that leads nowhere', async (field, what) => {
    const wrong = field === 'readingIds' ? [newId()] : newId();
    const { bloggerId, campaignId } = anna;
    const { body } = await ben
      .post('/api/pitches')
      .send({ bloggerId, campaignId, [field]: wrong })
      .expect(422);
    expect(body).toMatchObject({
      code: 'unknown-reference',
      errors: [{ pointer: `/${field}`, detail: `There is no such ${what}.` }],
    });
  });

  it('refuses readings and addresses of somebody else', async () => {
    const other = await pitchingGround(api, benWho.id, anna);
    const { bloggerId, campaignId } = anna;
    const draft = { bloggerId, campaignId };
    await ben
      .post('/api/pitches')
      .send({ ...draft, readingIds: [other.readingId] })
      .expect(422);
    await ben
      .post('/api/pitches')
      .send({ ...draft, contactPointId: other.contactPointId })
      .expect(422);
  });

  it.each([
    ['subject', 'An oven?\r\nBcc: everybody@blog.example'],
    ['subject', 'An oven?\u0000'],
    ['subject', 'x'.repeat(201)],
    ['body', 'x'.repeat(20_001)],
    ['language', 'en; drop'],
    ['followUps', [{ step: 3, waitDays: 6, body: 'x' }]],
    [
      'followUps',
      [
        { step: 1, waitDays: 6, body: 'x' },
        { step: 1, waitDays: 6, body: 'y' },
      ],
    ],
    ['cc', 'everybody@blog.example'],
    ['state', 'sent'],
  ])('refuses a bad %s', async (field, value) => {
    const { bloggerId, campaignId } = anna;
    const { body } = await ben
      .post('/api/pitches')
      .send({ bloggerId, campaignId, [field]: value })
      .expect(422);
    expect(body.errors[0].pointer).toContain(field);
  });
});

describe('saving while one types', () => {
  it('takes any part, and gives the next version', async () => {
    const { id, version } = await draftPitch(ben, anna);
    const first = await ben
      .patch(`/api/pitches/${id}`)
      .send({ body: 'Dear Anna, first', version })
      .expect(200);
    expect(first.body).toMatchObject({
      subject: CONTENT.subject,
      body: 'Dear Anna, first',
      version: version + 1,
    });
    const second = await ben
      .patch(`/api/pitches/${id}`)
      .send({ readingIds: [], followUps: [], version: version + 1 })
      .expect(200);
    expect(second.body).toMatchObject({ readingIds: [], followUps: [], version: version + 2 });
  });

  it('refuses a stale version with what is stored', async () => {
    const { id, version } = await draftPitch(ben, anna);
    await ben.patch(`/api/pitches/${id}`).send({ body: 'One window', version }).expect(200);
    const { body } = await ben.patch(`/api/pitches/${id}`).send({ body: 'Another', version }).expect(409);
    expect(body).toMatchObject({ code: 'stale-edit', current: { body: 'One window', version: version + 1 } });
  });

  it('tells the timeline of one sitting, not of each pause', async () => {
    const { id, version } = await draftPitch(ben, anna);
    await ben.patch(`/api/pitches/${id}`).send({ body: 'One', version }).expect(200);
    api.clock.advance(11 * 60_000);
    await ben
      .patch(`/api/pitches/${id}`)
      .send({ body: 'Two', version: version + 1 })
      .expect(200);
    await ben
      .patch(`/api/pitches/${id}`)
      .send({ body: 'Three', version: version + 2 })
      .expect(200);
    expect(await eventsOf(api, id)).toEqual(['pitch.drafted', 'pitch.revised']);
  });

  it('is for its officer and for managers', async () => {
    const { id, version } = await draftPitch(ben, anna);
    const { body } = await chloe.patch(`/api/pitches/${id}`).send({ body: 'Mine', version }).expect(403);
    expect(body).toMatchObject({ code: 'pitch.not-yours', officerName: 'Ben Okafor' });
    await manager.patch(`/api/pitches/${id}`).send({ body: 'Better', version }).expect(200);
  });

  it('lets a draft be thrown away', async () => {
    const { id } = await draftPitch(ben, anna);
    await chloe.delete(`/api/pitches/${id}`).expect(403);
    await ben.delete(`/api/pitches/${id}`).expect(204);
    await ben.get(`/api/pitches/${id}`).expect(404);
    expect(await eventsOf(api, id)).toEqual(['pitch.drafted', 'pitch.deleted']);
  });

  it('suggests a follow-up from what is written', async () => {
    const { id } = await draftPitch(ben, anna);
    const { body } = await ben
      .post(`/api/pitches/${id}/follow-up-suggestions`)
      .send({ step: 1, language: 'fr' })
      .expect(200);
    expect(body.body).toContain('« An oven for your slow breads? »');
    expect(body.body).toContain('« Three days for one loaf »');
  });
});

describe('the list of pitches', () => {
  it('is filtered by state, officer, blogger, campaign and words, accents forgiven', async () => {
    const other = await pitchingGround(api, benWho.id);
    const { id } = await draftPitch(ben, other, { subject: 'Un four à pain' });
    const found = async (filter: object): Promise<string[]> => {
      const page = await viewer.get(listOf('pitches', { filter })).expect(200);
      return page.body.map((pitch: { id: string }) => pitch.id);
    };
    expect(await found({ campaignId: other.campaignId })).toEqual([id]);
    expect(await found({ bloggerId: other.bloggerId })).toEqual([id]);
    expect(await found({ q: 'four a pain' })).toEqual([id]);
    expect(await found({ q: 'anna', campaignId: other.campaignId })).toEqual([id]);
    expect(await found({ campaignId: other.campaignId, state: 'sent' })).toEqual([]);
    expect(await found({ campaignId: other.campaignId, state: ['draft', 'sent'] })).toEqual([id]);
    expect(await found({ campaignId: other.campaignId, officerId: newId() })).toEqual([]);
    await viewer.get(listOf('pitches', { filter: { state: 'unheard-of' } })).expect(422);
  });

  it.each(['updatedAt', 'sentAt', 'createdAt'])(
    'pages by %s without losing or repeating a row',
    async (sort) => {
      const other = await pitchingGround(api, benWho.id);
      for (let made = 0; made < 7; made += 1) {
        await draftPitch(ben, other);
        if (made % 2) api.clock.advance(60_000);
      }
      const filter = { campaignId: other.campaignId };
      for (const order of ['ASC', 'DESC']) {
        const first = listOf('pitches', { filter, sort: [sort, order], range: [0, 2] });
        const rows = await everyPage<{ id: string }>(viewer, first);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(7);
      }
      const page = await viewer.get(listOf('pitches', { filter, range: [0, 2] })).expect(200);
      expect(page.headers['content-range']).toBe('pitches 0-2/7');
    },
  );
});

describe('who may do what', () => {
  it('a viewer reads, and changes nothing', async () => {
    const { id, version } = await draftPitch(ben, anna);
    await viewer.get('/api/pitches').expect(200);
    await viewer.get(`/api/pitches/${id}`).expect(200);
    await viewer.post('/api/pitches').send({}).expect(403);
    await viewer.patch(`/api/pitches/${id}`).send({ version }).expect(403);
    await viewer.delete(`/api/pitches/${id}`).expect(403);
    await viewer.post(`/api/pitches/${id}/follow-up-suggestions`).send({ step: 1 }).expect(403);
    await viewer.post('/api/guard-checks').send({}).expect(403);
    await viewer.put(`/api/pitches/${id}/schedule`).send({}).expect(403);
    await viewer.delete(`/api/pitches/${id}/schedule`).expect(403);
    await viewer.put(`/api/pitches/${id}/reply`).send({}).expect(403);
    await viewer.put(`/api/pitches/${id}/outcome`).send({}).expect(403);
    await viewer.put(`/api/pitches/${id}/withdrawal`).send({}).expect(403);
    await viewer.post(`/api/pitches/${id}/exceptions`).send({}).expect(403);
    await viewer.get('/api/exceptions').expect(403);
    await viewer.put(`/api/exceptions/${id}/decision`).send({}).expect(403);
    await viewer.get('/api/settings/guard').expect(200);
    await viewer.put('/api/settings/guard').send({}).expect(403);
  });

  it('an officer decides about no exception and changes no number', async () => {
    await ben.put(`/api/exceptions/${newId()}/decision`).send({ granted: true, reason: 'x' }).expect(403);
    await ben.put('/api/settings/guard').send({}).expect(403);
  });

  it('a stranger sees nothing', async () => {
    const { default: supertest } = await import('supertest');
    const stranger = supertest.agent(api.server);
    await stranger.get('/api/pitches').expect(401);
    await stranger.get('/api/exceptions').expect(401);
    await stranger.post('/api/guard-checks').send({}).expect(401);
  });

  it('what does not exist is not found', async () => {
    const id = newId();
    await ben.get(`/api/pitches/${id}`).expect(404);
    await ben.patch(`/api/pitches/${id}`).send({ version: 1 }).expect(404);
    await ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version: 1 }).expect(404);
    await ben.put(`/api/pitches/${id}/outcome`).send({ outcome: 'accepted' }).expect(404);
    await manager.put(`/api/exceptions/${id}/decision`).send({ granted: true, reason: 'x' }).expect(404);
  });
});
