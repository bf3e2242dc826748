import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertCampaign } from '@rapport/campaigns/testing';
import { newId } from '@rapport/platform';
import { parse } from 'csv-parse/sync';
import { DataSource } from 'typeorm';
import supertest from 'supertest';
import { aBlogger, aPitch, aPublication, aReviewRequest, store } from './support/outreach.js';
import { everyPage } from './support/records.js';
import { signIn, staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let viewer: Awaited<ReturnType<typeof staff>>['agent'];
let officerId: string;
beforeAll(async () => {
  api = await startApi();
  ({ agent: viewer } = await staff(api, 'viewer'));
  officerId = (await staff(api, 'officer', '=cmd|calc')).who.id;
});
afterAll(() => api.stop());

interface Figure {
  stage: string;
  reached: number;
  numerator: number;
  denominator: number;
  open: number;
  rate: number | null;
  low: number | null;
  high: number | null;
  size: string;
}

interface Funnel {
  period: object;
  stages: Figure[];
  figures: Figure[];
  people: number;
  captured: number;
  daysToReply: object;
  fingerprint: string;
}

const figureOf = ({ stages, figures }: Funnel, stage: string): Figure => {
  const found = [...stages, ...figures].find((figure) => figure.stage === stage);
  if (!found) throw new Error(`No figure ${stage}`);
  return found;
};

const months = { from: '2026-09-01', to: '2026-11-23' };

/** A campaign with eight pitches of October: one bounced, three answered, two accepted, one of them published. */
async function autumn() {
  const campaignId = await insertCampaign(api.app.get(DataSource), {
    name: '+Autumn, "lamps"',
    targetCount: 2,
  });
  const pitches: string[] = [];
  const between = [];
  for (let n = 0; n < 8; n += 1) {
    const one = { bloggerId: await aBlogger(api, `Blogger ${n}`), campaignId, officerId };
    const state = ['bounced', 'replied', 'accepted', 'accepted', 'no_response', 'sent', 'sent', 'sent'][n];
    const replied = ['replied', 'accepted'].includes(state ?? '');
    pitches.push(
      await aPitch(api, one, {
        state,
        subject: '@SUM(A1)',
        sent_at: `2026-10-0${n + 1}T09:00:00Z`,
        replied_at: replied ? '2026-10-12T09:00:00Z' : null,
        closed_at: replied || state === 'bounced' ? '2026-10-12T09:00:00Z' : null,
      }),
    );
    between.push(one);
  }
  const reviewed = between[2] as (typeof between)[number];
  const agreed = { pitch_id: pitches[2], agreed_at: '2026-10-13T09:00:00Z', due_on: '2026-11-10' };
  const request = await aReviewRequest(api, reviewed, { ...agreed, state: 'published' });
  const sample = await store(api, 'samples', { review_request_id: request, kind: 'loan', value_cents: 8900 });
  const parcel = { sample_id: sample, shipped_on: '2026-10-14', received_on: '2026-10-16', cost_cents: 900 };
  await store(api, 'shipments', parcel);
  const tone = { sentiment: 'negative', disclosure_status: 'compliant', published_on: '2026-11-02' };
  await aPublication(api, reviewed, { review_request_id: request, ...tone });
  return { campaignId, pitches };
}

describe('the funnel', () => {
  it('counts a period and a campaign, each figure with its interval', async () => {
    const { campaignId } = await autumn();
    const { body } = await viewer
      .get('/api/reports/funnel')
      .query({ ...months, campaignId })
      .expect(200);
    const funnel = body as Funnel;
    expect(funnel.stages.map(({ stage, numerator, denominator }) => [stage, numerator, denominator])).toEqual(
      [
        ['pitched', 8, 8],
        ['delivered', 7, 8],
        ['replied', 3, 7],
        ['accepted', 2, 3],
        ['shipped', 1, 1],
        ['published', 1, 1],
        ['disclosed', 1, 1],
      ],
    );
    expect(figureOf(funnel, 'replied')).toMatchObject({ size: 'small', rate: 3 / 7, open: 0 });
    expect(figureOf(funnel, 'replied').low).toBeCloseTo(0.158, 3);
    expect(figureOf(funnel, 'replied').high).toBeCloseTo(0.7495, 3);
    expect(figureOf(funnel, 'accepted')).toMatchObject({
      size: 'counts_only',
      rate: null,
      low: null,
      high: null,
    });
    expect(figureOf(funnel, 'accepted_of_delivered')).toMatchObject({ numerator: 2, denominator: 7 });
    expect(funnel).toMatchObject({
      period: { ...months, timeZone: 'Europe/Paris' },
      people: 8,
      captured: 0,
      daysToReply: { n: 3, median: null },
    });
  });

  it('shows pitches that are too young as still open, not as failures', async () => {
    const campaignId = await insertCampaign(api.app.get(DataSource));
    const sent = async (sent_at: string, row = {}) =>
      aPitch(api, { bloggerId: await aBlogger(api), campaignId, officerId }, { sent_at, ...row });
    await sent('2026-11-20T09:00:00Z');
    await sent('2026-11-20T09:00:00Z', { state: 'accepted', replied_at: '2026-11-21T09:00:00Z' });
    await sent('2026-10-20T09:00:00Z');
    const { body } = await viewer
      .get('/api/reports/funnel')
      .query({ ...months, campaignId })
      .expect(200);
    expect(figureOf(body as Funnel, 'replied')).toMatchObject({
      reached: 1,
      numerator: 0,
      denominator: 1,
      open: 1,
    });
  });

  it('takes days where the asker is', async () => {
    const campaignId = await insertCampaign(api.app.get(DataSource));
    const between = { bloggerId: await aBlogger(api), campaignId, officerId };
    await aPitch(api, between, { sent_at: '2026-10-31T23:30:00Z' });
    const { who } = await staff(api, 'viewer', 'Marc Roy');
    await api.app
      .get(DataSource)
      .query(`UPDATE accounts SET time_zone = 'America/Toronto' WHERE id = $1`, [who.id]);
    const toronto = await signIn(api, who);
    const pitched = async (agent: typeof viewer, from: string, to: string) => {
      const { body } = await agent.get('/api/reports/funnel').query({ from, to, campaignId }).expect(200);
      return figureOf(body as Funnel, 'pitched').numerator;
    };
    expect(await pitched(viewer, '2026-11-01', '2026-11-30')).toBe(1);
    expect(await pitched(toronto, '2026-11-01', '2026-11-30')).toBe(0);
    expect(await pitched(toronto, '2026-10-31', '2026-10-31')).toBe(1);
  });

  it('is empty, and says so, where nothing was sent', async () => {
    const campaignId = await insertCampaign(api.app.get(DataSource));
    const { body } = await viewer.get('/api/reports/funnel').query({ campaignId }).expect(200);
    const funnel = body as Funnel;
    expect(funnel.stages).toHaveLength(7);
    for (const figure of funnel.stages)
      expect(figure).toMatchObject({ reached: 0, numerator: 0, denominator: 0, rate: null, size: 'none' });
    expect(funnel.period).toEqual({ from: '2026-11-01', to: '2026-12-31', timeZone: 'Europe/Paris' });
  });

  it('is the last three months unless said otherwise, and the same for the same facts', async () => {
    const first = await viewer.get('/api/reports/funnel').expect(200);
    const again = await viewer.get('/api/reports/funnel').expect(200);
    expect((first.body as Funnel).period).toMatchObject({ from: '2026-08-23', to: '2026-11-23' });
    expect((again.body as Funnel).fingerprint).toBe((first.body as Funnel).fingerprint);
  });

  it('says what is wrong with what was asked', async () => {
    const ask = (query: object) => viewer.get('/api/reports/funnel').query(query);
    const backwards = await ask({ from: '2026-11-02', to: '2026-11-01' }).expect(422);
    expect(backwards.body).toMatchObject({ code: 'report.period-backwards', errors: [{ pointer: '/to' }] });
    const long = await ask({ from: '2000-01-01', to: '2026-11-01' }).expect(422);
    expect(long.body).toMatchObject({ code: 'report.period-too-long' });
    await ask({ from: '2026-02-30' }).expect(422);
    await ask({ from: 'last week' }).expect(422);
    await ask({ campaignId: 'seven' }).expect(422);
    const unknown = await ask({ campaignId: newId() }).expect(404);
    expect(unknown.body).toMatchObject({ code: 'campaign.not-found' });
  });
});

describe('the records behind a number', () => {
  it('are as many as it says, and can be read page by page', async () => {
    const { campaignId, pitches } = await autumn();
    const asked = new URLSearchParams({ ...months, campaignId });
    const listed = (stage: string, part: string, range = '[0,1]') =>
      everyPage<{ id: string; bloggerName: string }>(
        viewer,
        `/api/reports/funnel/records?${asked}&stage=${stage}&part=${part}&range=${range}`,
      );
    expect((await listed('replied', 'denominator')).map(({ id }) => id)).toEqual(pitches.slice(1).reverse());
    expect((await listed('replied', 'numerator')).map(({ id }) => id)).toEqual(pitches.slice(1, 4).reverse());
    expect(await listed('replied', 'open')).toEqual([]);
    const first = await viewer
      .get('/api/reports/funnel/records')
      .query({ ...months, campaignId, stage: 'published', part: 'reached' })
      .expect(200);
    expect(first.headers['content-range']).toBe('pitches 0-0/1');
    expect(first.body).toMatchObject([
      {
        id: pitches[2],
        bloggerName: 'Blogger 2',
        accepted: true,
        published: true,
        publishedOn: '2026-11-02',
      },
    ]);
  });

  it('need a figure and a part that exist', async () => {
    const ask = (query: object) => viewer.get('/api/reports/funnel/records').query(query);
    const missing = await ask({}).expect(422);
    expect((missing.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/stage',
      '/part',
    ]);
    await ask({ stage: 'loved', part: 'numerator' }).expect(422);
    await ask({ stage: 'replied', part: 'all' }).expect(422);
    await ask({ stage: 'replied', part: 'open', range: '[0' }).expect(422);
    await ask({ stage: 'replied', part: 'open', after: '%%%' }).expect(422);
  });
});

describe('the files', () => {
  it('have every figure with its definition', async () => {
    const { campaignId } = await autumn();
    const answer = await viewer
      .get('/api/reports/funnel.csv')
      .query({ ...months, campaignId })
      .expect(200);
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="rapport-funnel-2026-09-01-2026-11-23.csv"',
    );
    const rows: Record<string, string>[] = parse(answer.text, { bom: true, columns: true });
    expect(rows).toHaveLength(11);
    expect(rows[2]).toMatchObject({
      figure: 'replied',
      name: 'Replied',
      numerator: '3',
      denominator: '7',
      rate: '0.4286',
      interval_low: '0.1582',
      definition: expect.stringContaining('10 working days'),
      from: '2026-09-01',
      campaign: `'+Autumn, "lamps"`,
    });
    expect(rows[3]).toMatchObject({ figure: 'accepted', rate: '', sample: 'counts_only' });
  });

  it('have every pitch, and nothing that a spreadsheet would run', async () => {
    const { campaignId } = await autumn();
    const { text } = await viewer
      .get('/api/reports/pitches.csv')
      .query({ ...months, campaignId })
      .expect(200);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({
      officer: `'=cmd|calc`,
      subject: `'@SUM(A1)`,
      campaign: `'+Autumn, "lamps"`,
    });
    expect(rows[5]).toMatchObject({ blogger: 'Blogger 2', published: '1', state: 'accepted' });
  });

  it('open in a French spreadsheet for somebody French', async () => {
    const { campaignId } = await autumn();
    const { who, agent } = await staff(api, 'viewer', 'Luc Morel');
    await api.app.get(DataSource).query(`UPDATE accounts SET language = 'fr' WHERE id = $1`, [who.id]);
    const { text } = await agent
      .get('/api/reports/funnel.csv')
      .query({ ...months, campaignId })
      .expect(200);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, delimiter: ';' });
    expect(rows[2]).toMatchObject({ name: 'Réponses', rate: '0,4286' });
  });
});

describe('the outcomes', () => {
  it('show tones, negatives among them, disclosures and samples of the period', async () => {
    const { campaignId } = await autumn();
    const between = { bloggerId: await aBlogger(api), campaignId, officerId };
    await aPublication(api, between, { disclosure_status: 'unverifiable', sentiment: 'positive' });
    await aPublication(api, between, { disclosure_status: 'missing', published_on: '2026-12-01' });
    const { body } = await viewer
      .get('/api/reports/outcomes')
      .query({ ...months, campaignId })
      .expect(200);
    expect(body).toMatchObject({
      publications: 2,
      sentiment: { positive: 1, mixed: 0, neutral: 0, negative: 1, unjudged: 0 },
      disclosure: { compliant: 1, unverifiable: 1, missing: 0 },
      compliance: { numerator: 1, denominator: 1, rate: null, size: 'counts_only' },
      samples: { shipped: 1, gifts: 0, loans: 1, loansOut: 1 },
      withoutPitch: 1,
    });
    expect((body as { samples: { costs: object } }).samples.costs).toEqual([
      { currency: 'EUR', productCents: 0, shippingCents: 900 },
    ]);
    const negative = await viewer
      .get('/api/reports/outcomes/records')
      .query({ ...months, campaignId, sentiment: 'negative' })
      .expect(200);
    expect(negative.body).toMatchObject([{ title: 'Une lampe, trois soirées', sentiment: 'negative' }]);
    expect(negative.headers['content-range']).toBe('publications 0-0/1');
    await viewer.get('/api/reports/outcomes/records').query({ sentiment: 'awful' }).expect(422);
  });
});

describe('the progress of a campaign', () => {
  it('counts by state, and reads the target', async () => {
    const { campaignId } = await autumn();
    const { body } = await viewer.get(`/api/campaigns/${campaignId}/progress`).expect(200);
    expect(body).toMatchObject({
      campaign: { id: campaignId, objective: 'reviews', target: 'Ten honest reviews', targetCount: 2 },
      pitches: { sent: 3, accepted: 2, replied: 1, bounced: 1, no_response: 1 },
      reviewRequests: { published: 1 },
      publications: 1,
      reviewsPublished: 1,
      reading: { measure: 'reviews_published', count: 1, targetCount: 2, reached: false, indirect: false },
    });
  });

  it('is read as empty before anything happened, and not at all without an objective', async () => {
    const draft = { state: 'draft', objective: null, target: '' } as const;
    const campaignId = await insertCampaign(api.app.get(DataSource), draft);
    const { body } = await viewer.get(`/api/campaigns/${campaignId}/progress`).expect(200);
    expect(body).toMatchObject({ pitches: {}, reviewRequests: {}, publications: 0, reading: null });
    await viewer.get(`/api/campaigns/${newId()}/progress`).expect(404);
    await viewer.get('/api/campaigns/seven/progress').expect(400);
  });
});

describe('reports', () => {
  it.each([
    '/api/reports/funnel',
    '/api/reports/funnel/records?stage=replied&part=open',
    '/api/reports/funnel.csv',
    '/api/reports/pitches.csv',
    '/api/reports/outcomes',
    '/api/reports/outcomes/records',
    `/api/campaigns/${newId()}/progress`,
  ])('%s needs somebody signed in', async (path) => {
    await supertest(api.server).get(path).expect(401);
  });
});
