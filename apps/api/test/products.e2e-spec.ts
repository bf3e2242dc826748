import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type supertest from 'supertest';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

type Agent = ReturnType<typeof supertest.agent>;

let api: TestApi;
let manager: Agent;
let officer: Agent;
let viewer: Agent;

beforeAll(async () => {
  api = await startApi();
  ({ agent: manager } = await staff(api, 'manager'));
  ({ agent: officer } = await staff(api, 'officer'));
  ({ agent: viewer } = await staff(api, 'viewer'));
});

afterAll(() => api.stop());

async function created(body: object): Promise<{ id: string; version: number }> {
  return (await manager.post('/api/campaigns').send(body).expect(201)).body;
}

async function product(name: string): Promise<string> {
  return (await officer.post('/api/products').send({ name }).expect(201)).body.id;
}

describe('products', () => {
  it('an officer adds, changes and deletes one', async () => {
    const { body } = await officer
      .post('/api/products')
      .send({
        name: 'Lamp',
        brand: 'Lune',
        url: 'https://lune.example/lamp',
        valueCents: 8900,
        currency: 'CHF',
      })
      .expect(201);
    expect(body).toMatchObject({
      name: 'Lamp',
      brand: 'Lune',
      description: '',
      valueCents: 8900,
      currency: 'CHF',
    });
    const change = await officer
      .patch(`/api/products/${body.id}`)
      .send({ valueCents: null, url: '', version: 1 });
    expect(change.body).toMatchObject({
      name: 'Lamp',
      currency: 'CHF',
      valueCents: null,
      url: '',
      version: 2,
    });
    const stale = await officer
      .patch(`/api/products/${body.id}`)
      .send({ name: 'Old', version: 1 })
      .expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-edit', current: { version: 2 } });
    await officer.delete(`/api/products/${body.id}`).expect(204);
    await viewer.get(`/api/products/${body.id}`).expect(404);
  });

  it('one that a campaign uses stays', async () => {
    const id = await product('Needed');
    const campaign = await created({ name: 'Needs it', productIds: [id] });
    expect((await officer.delete(`/api/products/${id}`).expect(409)).body.code).toBe('product.in-use');
    const { body } = await viewer.get(
      `/api/products?filter=${encodeURIComponent(`{"campaignId":"${campaign.id}"}`)}`,
    );
    expect(body.map((row: { id: string }) => row.id)).toEqual([id]);
  });

  it.each([
    ['a script as its address', { name: 'A', url: 'javascript:alert(1)' }, '/url'],
    ['a negative value', { name: 'A', valueCents: -1 }, '/valueCents'],
    ['half a cent', { name: 'A', valueCents: 0.5 }, '/valueCents'],
    ['an unknown currency form', { name: 'A', currency: 'euro' }, '/currency'],
  ])('%s is refused at its field', async (_title, body, pointer) => {
    const refused = await officer.post('/api/products').send(body).expect(422);
    expect(refused.body.errors[0].pointer).toBe(pointer);
  });
});
