import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type supertest from 'supertest';
import { DataSource } from 'typeorm';
import { newId } from '@rapport/platform';
import { eventsOf, listOf } from './support/records.js';
import { type Person, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let manager: Agent;
let managerWho: Person;
let officer: Agent;
let viewer: Agent;

beforeAll(async () => {
  api = await startApi();
  ({ agent: manager, who: managerWho } = await staff(api, 'manager', 'Marie Manager'));
  ({ agent: officer } = await staff(api, 'officer'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(() => api.stop());

const ready = {
  name: 'Winter lamps',
  objective: 'reviews',
  target: 'Ten honest reviews',
  endsOn: '2026-12-31',
};

async function created(body: object): Promise<{ id: string; version: number }> {
  return (await manager.post('/api/campaigns').send(body).expect(201)).body;
}

async function product(name: string): Promise<string> {
  return (await officer.post('/api/products').send({ name }).expect(201)).body.id;
}

describe('preparing a campaign', () => {
  it('a manager prepares one with an approach per network and its products', async () => {
    const lamp = await product('Reading lamp');
    const { body } = await manager
      .post('/api/campaigns')
      .send({
        ...ready,
        targetCount: 10,
        approaches: [
          { network: 'youtube', approach: 'Offer an hour with the designer' },
          { network: 'blog', approach: 'Lend the lamp for three weeks' },
        ],
        productIds: [lamp, lamp],
      })
      .expect(201);
    expect(body).toMatchObject({
      ...ready,
      targetCount: 10,
      state: 'draft',
      startsOn: null,
      managerId: managerWho.id,
      managerName: 'Marie Manager',
      approaches: [
        { network: 'blog', approach: 'Lend the lamp for three weeks' },
        { network: 'youtube', approach: 'Offer an hour with the designer' },
      ],
      productIds: [lamp],
      products: [{ id: lamp, name: 'Reading lamp', brand: '' }],
      missing: [],
      version: 1,
    });
    expect((await viewer.get(`/api/campaigns/${body.id}`).expect(200)).body).toEqual(body);
  });

  it('a name is enough to begin with, and the draft says what it lacks', async () => {
    const { body } = await manager.post('/api/campaigns').send({ name: '  An idea ' }).expect(201);
    expect(body.name).toBe('An idea');
    expect(body.missing).toEqual([
      { field: 'objective', fault: 'objective-missing' },
      { field: 'target', fault: 'target-missing' },
      { field: 'endsOn', fault: 'end-missing' },
    ]);
  });

  it.each([
    ['no name', { name: '' }, '/name'],
    ['a line break in the name', { name: 'Lamps\nBcc: all@example.org' }, '/name'],
    ['an unknown objective', { name: 'A', objective: 'sales' }, '/objective'],
    ['a day that does not exist', { name: 'A', endsOn: '2026-02-30' }, '/endsOn'],
    ['an end before its start', { name: 'A', startsOn: '2026-12-02', endsOn: '2026-12-01' }, '/endsOn'],
    [
      'a network twice',
      { name: 'A', approaches: Array(2).fill({ network: 'blog', approach: 'x' }) },
      '/approaches',
    ],
    [
      'an empty approach',
      { name: 'A', approaches: [{ network: 'blog', approach: ' ' }] },
      '/approaches/0/approach',
    ],
    ['an unknown product', { name: 'A', productIds: [newId()] }, '/productIds'],
    ['an unknown manager', { name: 'A', managerId: newId() }, '/managerId'],
    ['null for its target', { name: 'A', target: null }, '/target'],
    ['a state of its own', { name: 'A', state: 'running' }, '/state'],
  ])('%s is refused at its field', async (_title, body, pointer) => {
    const refused = await manager.post('/api/campaigns').send(body).expect(422);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('changing a campaign', () => {
  it('changes what was sent and nothing else, and counts each change as a version', async () => {
    const { id } = await created({ ...ready, approaches: [{ network: 'blog', approach: 'Lend it' }] });
    const changed = await manager
      .patch(`/api/campaigns/${id}`)
      .send({ target: 'Twelve', version: 1 })
      .expect(200);
    expect(changed.body).toMatchObject({
      ...ready,
      target: 'Twelve',
      approaches: [{ network: 'blog' }],
      version: 2,
    });
    const emptied = await manager
      .patch(`/api/campaigns/${id}`)
      .send({ approaches: [], version: 2 })
      .expect(200);
    expect(emptied.body).toMatchObject({ target: 'Twelve', approaches: [], version: 3 });
  });

  it('a stale edit is refused with what is stored now', async () => {
    const { id } = await created(ready);
    await manager.patch(`/api/campaigns/${id}`).send({ name: 'First', version: 1 }).expect(200);
    const { body } = await manager
      .patch(`/api/campaigns/${id}`)
      .send({ name: 'Second', version: 1 })
      .expect(409);
    expect(body).toMatchObject({ code: 'stale-edit', current: { id, name: 'First', version: 2 } });
  });

  it('a running campaign keeps its objective, its target and its period', async () => {
    const { id } = await created(ready);
    const { body: running } = await manager.put(`/api/campaigns/${id}/start`).expect(200);
    const { body } = await manager
      .patch(`/api/campaigns/${id}`)
      .send({ objective: null, target: '', startsOn: null, endsOn: null, version: running.version })
      .expect(422);
    expect(body.code).toBe('campaign.incomplete');
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/objective',
      '/target',
      '/startsOn',
      '/endsOn',
    ]);
  });
});

describe('starting and ending a campaign', () => {
  it('does not start without objective, target and end, and says so at each field', async () => {
    const { id } = await created({ name: 'An idea' });
    const { body } = await manager.put(`/api/campaigns/${id}/start`).expect(422);
    expect(body.code).toBe('campaign.incomplete');
    expect(
      body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
    ).toEqual([
      ['/objective', 'campaign.objective-missing'],
      ['/target', 'campaign.target-missing'],
      ['/endsOn', 'campaign.end-missing'],
    ]);
    expect((await viewer.get(`/api/campaigns/${id}`)).body.state).toBe('draft');
  });

  it('does not start when its end has passed', async () => {
    const { id } = await created({ ...ready, endsOn: '2026-11-22' });
    const { body } = await manager.put(`/api/campaigns/${id}/start`).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/endsOn', code: 'campaign.end-in-the-past' }]);
  });

  it('starts today where it has no start date, ends, and never goes back', async () => {
    const { id } = await created(ready);
    const started = await manager.put(`/api/campaigns/${id}/start`).expect(200);
    expect(started.body).toMatchObject({ state: 'running', startsOn: '2026-11-23', missing: [] });
    const again = await manager.put(`/api/campaigns/${id}/start`).expect(409);
    expect(again.body).toMatchObject({ code: 'campaign.move-refused', state: 'running', allowed: ['ended'] });
    expect((await manager.put(`/api/campaigns/${id}/end`).expect(200)).body.state).toBe('ended');
    const back = await manager.put(`/api/campaigns/${id}/start`).expect(409);
    expect(back.body).toMatchObject({ state: 'ended', allowed: [] });
    expect(await eventsOf(api, id)).toEqual(['campaign.created', 'campaign.started', 'campaign.ended']);
  });

  it('two managers who start it at once: one does, the other is told', async () => {
    const { id } = await created(ready);
    const answers = await Promise.all([1, 2].map(() => manager.put(`/api/campaigns/${id}/start`)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('a draft can not end', async () => {
    const { id } = await created(ready);
    const { body } = await manager.put(`/api/campaigns/${id}/end`).expect(409);
    expect(body).toMatchObject({ state: 'draft', allowed: ['running'] });
  });
});

describe('deleting a campaign', () => {
  it('a draft goes, a started one stays', async () => {
    const draft = await created({ name: 'Never mind' });
    await manager.delete(`/api/campaigns/${draft.id}`).expect(204);
    await viewer.get(`/api/campaigns/${draft.id}`).expect(404);
    const { id } = await created(ready);
    await manager.put(`/api/campaigns/${id}/start`).expect(200);
    expect((await manager.delete(`/api/campaigns/${id}`).expect(409)).body.code).toBe('campaign.in-use');
  });

  it('a draft with a pitch stays', async () => {
    const { id } = await created({ name: 'Has a pitch' });
    const bloggerId = newId();
    const database = api.app.get(DataSource);
    await database.query(`INSERT INTO bloggers (id, name) VALUES ($1, 'Anna Weiss')`, [bloggerId]);
    await database.query(
      `INSERT INTO pitches (id, blogger_id, campaign_id, officer_id) VALUES ($1, $2, $3, $4)`,
      [newId(), bloggerId, id, managerWho.id],
    );
    expect((await manager.delete(`/api/campaigns/${id}`).expect(409)).body.code).toBe('campaign.in-use');
  });
});

describe('the list of campaigns', () => {
  it('is filtered, sorted and paged by cursor without a gap or a repetition', async () => {
    const names = ['Été bleu 1', 'Été bleu 2', 'Été bleu 3', 'Été bleu 4', 'Été bleu 5'];
    for (const name of names) await created({ name, endsOn: name.endsWith('3') ? '2027-01-01' : undefined });
    const seen: string[] = [];
    let path: string | undefined = listOf('campaigns', {
      filter: { q: 'ete BLEU', state: 'draft' },
      sort: ['endsOn', 'ASC'],
      range: [0, 1],
    });
    while (path) {
      const answer: { body: { name: string }[]; headers: Record<string, string> } = await viewer
        .get(path)
        .expect(200);
      expect(answer.headers['content-range']).toMatch(/^campaigns \d+-\d+\/5$/);
      seen.push(...answer.body.map((row) => row.name));
      path = /<(.+)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
      if (path) path += `&range=${encodeURIComponent('[0,1]')}`;
    }
    expect(seen[0]).toBe('Été bleu 3');
    expect([...seen].sort()).toEqual(names);
  });

  it('refuses a filter, a sort and a state that do not exist', async () => {
    await viewer.get(listOf('campaigns', { filter: { colour: 'red' } })).expect(422);
    await viewer.get(listOf('campaigns', { filter: { state: 'paused' } })).expect(422);
    await viewer.get(listOf('campaigns', { sort: ['target', 'ASC'] })).expect(422);
  });

  it('reads a percent sign as itself', async () => {
    await created({ name: 'Growing 100%_now' });
    expect((await viewer.get(listOf('campaigns', { filter: { q: '%_' } }))).body).toHaveLength(1);
  });
});

describe('who may do what', () => {
  it('a viewer reads and changes nothing, an officer leaves campaigns to a manager', async () => {
    const { id } = await created(ready);
    await viewer.post('/api/campaigns').send(ready).expect(403);
    await viewer.post('/api/products').send({ name: 'A' }).expect(403);
    await officer.post('/api/campaigns').send(ready).expect(403);
    await officer.patch(`/api/campaigns/${id}`).send({ name: 'B', version: 1 }).expect(403);
    await officer.put(`/api/campaigns/${id}/start`).expect(403);
    await officer.put(`/api/campaigns/${id}/end`).expect(403);
    await officer.delete(`/api/campaigns/${id}`).expect(403);
  });

  it('what does not exist is not found, and a bad id is said to be one', async () => {
    await viewer.get(`/api/campaigns/${newId()}`).expect(404);
    await manager.patch(`/api/campaigns/${newId()}`).send({ name: 'A', version: 1 }).expect(404);
    await viewer.get('/api/campaigns/one').expect(400);
  });
});
