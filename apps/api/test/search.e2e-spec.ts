import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertCampaign } from '@rapport/campaigns/testing';
import { DataSource } from 'typeorm';
import supertest from 'supertest';
import { aBlogger, aPitch, store } from './support/outreach.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let viewer: Awaited<ReturnType<typeof staff>>['agent'];
let anais: string;
let campaign: string;
let pitch: string;

beforeAll(async () => {
  api = await startApi();
  ({ agent: viewer } = await staff(api, 'viewer'));
  const { who } = await staff(api, 'officer');
  anais = await aBlogger(api, 'Anaïs Le Goff');
  const channel = await store(api, 'channels', {
    blogger_id: anais,
    url: 'https://x.example/',
    url_key: 'x.example',
  });
  await store(api, 'posts', {
    channel_id: channel,
    url: 'https://x.example/1',
    title: 'Éclairer l’hiver 100 %',
  });
  const address = {
    kind: 'email',
    address: 'Bonjour@AnaisEcrit.example',
    address_key: 'bonjour@anaisecrit.example',
  };
  await store(api, 'contact_points', { blogger_id: anais, ...address });
  campaign = await insertCampaign(api.app.get(DataSource), { name: 'Lampes d’hiver', target: 'Ten reviews' });
  const between = { bloggerId: anais, campaignId: campaign, officerId: who.id };
  pitch = await aPitch(api, between, { subject: 'Une lampe pour vos soirées' });
});
afterAll(() => api.stop());

interface Found {
  type: string;
  id: string;
  title: string;
  subtitle: string;
  bloggerId: string | null;
}

async function find(q: string): Promise<Found[]> {
  const { body } = await viewer.get('/api/search').query({ q }).expect(200);
  return body as Found[];
}

describe('the search', () => {
  it.each(['anais', 'ANAÏS', 'le goff', 'anias', 'anaisle'.slice(0, 5)])(
    'finds a blogger by %s',
    async (q) => {
      expect(await find(q)).toContainEqual({
        type: 'blogger',
        id: anais,
        title: 'Anaïs Le Goff',
        subtitle: 'Anaïs Le Goff écrit',
        bloggerId: anais,
      });
    },
  );

  it('finds an address by a piece of it, and says whose it is', async () => {
    const found = (await find('aisecrit.ex')).filter(({ type }) => type === 'contactPoint');
    expect(found).toMatchObject([
      { title: 'Bonjour@AnaisEcrit.example', subtitle: 'Anaïs Le Goff', bloggerId: anais },
    ]);
  });

  it('finds campaigns, pitches and posts without their accents, each opening what it belongs to', async () => {
    expect(await find('lampe')).toMatchObject([
      { type: 'campaign', id: campaign, title: 'Lampes d’hiver', subtitle: 'Ten reviews', bloggerId: null },
      { type: 'pitch', id: pitch, subtitle: 'Anaïs Le Goff · Lampes d’hiver', bloggerId: anais },
    ]);
    expect(await find('eclairer')).toMatchObject([
      { type: 'post', title: 'Éclairer l’hiver 100 %', subtitle: 'Anaïs Le Goff · https://x.example/' },
    ]);
  });

  it('takes the signs of patterns as they were typed', async () => {
    expect((await find('100 %')).map(({ type }) => type)).toEqual(['post']);
    expect(await find('___')).toEqual([]);
    expect(await find('%%%')).toEqual([]);
    expect(await find('\\\\\\')).toEqual([]);
    expect(await find("'; DROP TABLE bloggers; --")).toEqual([]);
  });

  it('gives eight of a kind at most', async () => {
    for (let count = 0; count < 10; count += 1) await aBlogger(api, `Zoé Number${count}`);
    const found = await find('zoe');
    expect(found.filter(({ type }) => type === 'blogger')).toHaveLength(8);
  });

  it('gives nothing where nothing fits', async () => {
    expect(await find('xylophone')).toEqual([]);
  });

  it('asks for two letters, on one line, and not too many', async () => {
    for (const q of ['a', ' a ', '', 'a\nb', 'a'.repeat(101)]) {
      const { body } = await viewer.get('/api/search').query({ q }).expect(422);
      expect(body).toMatchObject({ code: 'invalid-fields', errors: [{ pointer: '/q' }] });
    }
    await viewer.get('/api/search').expect(422);
  });

  it('needs somebody signed in', async () => {
    await supertest(api.server).get('/api/search?q=anais').expect(401);
  });
});
