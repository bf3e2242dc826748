import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertCampaign } from '@rapport/campaigns/testing';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import supertest from 'supertest';
import { aBlogger, aMessage } from './support/outreach.js';
import { everyPage } from './support/records.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let officer: Awaited<ReturnType<typeof staff>>;
beforeAll(async () => {
  api = await startApi();
  officer = await staff(api, 'officer', 'Olga Petit');
});
afterAll(() => api.stop());

interface Entry {
  id: number;
  type: string;
  kind: string;
  actorName: string | null;
  about: string | null;
  excerpt: string | null;
  data: Record<string, unknown>;
}

/** An event as a feature would record it. */
async function record(event: {
  type: string;
  bloggerId?: string;
  subjectType?: string;
  subjectId?: string;
  data?: object;
}): Promise<void> {
  await api.app.get(DataSource).query(
    `INSERT INTO events (type, at, actor_id, subject_type, subject_id, blogger_id, data, relayed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $2)`,
    [
      event.type,
      api.clock.now(),
      officer.who.id,
      event.subjectType ?? 'blogger',
      event.subjectId ?? event.bloggerId ?? newId(),
      event.bloggerId ?? null,
      JSON.stringify(event.data ?? {}),
    ],
  );
}

describe('the timeline of a blogger', () => {
  it('tells what was done through the API, the latest first, with who did it', async () => {
    const { agent } = officer;
    const created = await agent.post('/api/bloggers').send({ name: 'Anaïs Le Goff' }).expect(201);
    const bloggerId = (created.body as { id: string }).id;
    const reading = {
      postUrl: 'https://anais.example/lampes',
      postTitle: 'Lampes',
      takeaway: 'Tests at night',
    };
    await agent
      .post('/api/readings')
      .send({ bloggerId, ...reading })
      .expect(201);
    await agent.post(`/api/bloggers/${bloggerId}/notes`).send({ body: 'Prefers mornings' }).expect(201);
    const campaignId = await insertCampaign(api.app.get(DataSource), { name: 'Winter' });
    await agent.post('/api/pitches').send({ bloggerId, campaignId }).expect(201);

    const { body } = await agent.get(`/api/bloggers/${bloggerId}/timeline`).expect(200);
    const told = (body as Entry[]).filter((entry) => entry.type !== 'blogger.stage-reached');
    expect(told.map((entry) => [entry.type, entry.kind, entry.actorName])).toEqual([
      ['pitch.drafted', 'pitch', 'Olga Petit'],
      ['note.written', 'note', 'Olga Petit'],
      ['reading.made', 'reading', 'Olga Petit'],
      ['blogger.created', 'profile', 'Olga Petit'],
    ]);
    expect(told[0]).toMatchObject({ campaignName: 'Winter', subjectType: 'pitch' });
    expect(told[2]).toMatchObject({ data: reading });
  });

  it('shows how a message begins, and nobody where the product did it', async () => {
    const bloggerId = await aBlogger(api);
    const message = await aMessage(api, { bloggerId, officerId: officer.who.id }, { state: 'sent' });
    await record({ type: 'message.sent', bloggerId, subjectType: 'message', subjectId: message });
    await api.app.get(DataSource).query(`UPDATE events SET actor_id = NULL WHERE subject_id = $1`, [message]);
    const { body } = await officer.agent.get(`/api/bloggers/${bloggerId}/timeline`).expect(200);
    expect(body).toMatchObject([
      {
        actorName: null,
        about: 'A lamp for your readers',
        excerpt: expect.stringContaining('Bonjour Anaïs'),
      },
    ]);
  });

  it('can be narrowed to kinds', async () => {
    const bloggerId = await aBlogger(api);
    for (const type of ['note.written', 'pitch.sent', 'message.sent', 'note.written'])
      await record({ type, bloggerId });
    const types = async (kinds: string) => {
      const { body } = await officer.agent
        .get(`/api/bloggers/${bloggerId}/timeline`)
        .query({ kinds })
        .expect(200);
      return (body as Entry[]).map((entry) => entry.type);
    };
    expect(await types('note')).toEqual(['note.written', 'note.written']);
    expect(await types('mail,pitch')).toEqual(['message.sent', 'pitch.sent']);
    expect(await types('publication')).toEqual([]);
    expect(await types('')).toHaveLength(4);
  });

  it('is read in pages, each telling where the next begins', async () => {
    const bloggerId = await aBlogger(api);
    for (let count = 0; count < 65; count += 1)
      await record({ type: 'note.written', bloggerId, data: { count } });
    const entries = await everyPage<Entry>(officer.agent, `/api/bloggers/${bloggerId}/timeline?kinds=note`);
    expect(entries.map((entry) => entry.data['count'])).toEqual(Array.from({ length: 65 }, (_, n) => 64 - n));
    const first = await officer.agent.get(`/api/bloggers/${bloggerId}/timeline`).expect(200);
    expect(first.body).toHaveLength(30);
  });

  it('is open to viewers, and to nobody who is not signed in', async () => {
    const bloggerId = await aBlogger(api);
    const { agent: viewer } = await staff(api, 'viewer');
    await viewer.get(`/api/bloggers/${bloggerId}/timeline`).expect(200, []);
    await supertest(api.server).get(`/api/bloggers/${bloggerId}/timeline`).expect(401);
  });

  it('says what is wrong with what was asked', async () => {
    const bloggerId = await aBlogger(api);
    const at = (path: string) => officer.agent.get(`/api/bloggers/${path}`);
    await at(`${newId()}/timeline`)
      .expect(404)
      .expect(({ body }) => expect(body).toMatchObject({ code: 'blogger.not-found' }));
    const wrong = await at(`${bloggerId}/timeline?kinds=mail,gossip`).expect(422);
    expect(wrong.body).toMatchObject({ code: 'invalid-fields', errors: [{ pointer: '/kinds' }] });
    await at(`${bloggerId}/timeline?before=yesterday`).expect(422);
    await at(`${bloggerId}/timeline?before=0`).expect(422);
  });
});

describe('the audit', () => {
  it('tells an administrator everything, or what concerns one subject', async () => {
    const { agent } = await staff(api, 'administrator');
    const subjectId = newId();
    await record({ type: 'campaign.started', subjectType: 'campaign', subjectId });
    await record({ type: 'campaign.ended', subjectType: 'campaign', subjectId });
    await record({ type: 'mailbox.created', subjectType: 'mailbox' });
    const all = await agent.get('/api/audit').expect(200);
    expect((all.body as Entry[]).slice(0, 3).map((entry) => entry.type)).toEqual([
      'mailbox.created',
      'campaign.ended',
      'campaign.started',
    ]);
    const one = await agent.get('/api/audit').query({ subjectType: 'campaign', subjectId }).expect(200);
    expect((one.body as Entry[]).map((entry) => entry.type)).toEqual(['campaign.ended', 'campaign.started']);
    const administration = await agent.get('/api/audit').query({ kinds: 'administration' }).expect(200);
    expect((administration.body as Entry[]).every((entry) => entry.kind === 'administration')).toBe(true);
    await agent.get('/api/audit').query({ subjectId: 'seven' }).expect(422);
    await agent.get('/api/audit').query({ subjectType: 'Robert; --' }).expect(422);
  });

  it('names the person whose rights were changed, and how', async () => {
    const { agent } = await staff(api, 'administrator');
    const { who } = await staff(api, 'officer', 'Paul Roux');
    await agent.patch(`/api/accounts/${who.id}`).send({ role: 'manager', version: 1 }).expect(200);
    const { body } = await agent.get('/api/audit').query({ subjectId: who.id }).expect(200);
    const changed = {
      before: { role: 'officer', disabled: false },
      after: { role: 'manager', disabled: false },
    };
    expect(body).toMatchObject([{ type: 'account.rights-changed', about: 'Paul Roux', data: changed }]);
  });

  it.each(['viewer', 'officer', 'manager'] as const)('is not for a %s', async (role) => {
    const { agent } = await staff(api, role);
    const { body } = await agent.get('/api/audit').expect(403);
    expect(body).toMatchObject({ code: 'role-too-low' });
  });
});
