import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertCampaign } from '@rapport/campaigns/testing';
import { DataSource } from 'typeorm';
import { aBlogger, aPublication, type Between, store } from './support/outreach.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let viewer: Awaited<ReturnType<typeof staff>>['agent'];
let between: Between;
beforeAll(async () => {
  api = await startApi();
  ({ agent: viewer } = await staff(api, 'viewer'));
  const { who } = await staff(api, 'officer');
  const campaignId = await insertCampaign(api.app.get(DataSource));
  between = { bloggerId: await aBlogger(api), campaignId, officerId: who.id };
});
afterAll(() => api.stop());

const months = { from: '2026-09-01', to: '2026-11-23' };
/** The day in October on which something was found, at noon. */
const on = (day: number) => new Date(Date.UTC(2026, 9, day, 12)).toISOString();

/** A look that was done. */
function look(publicationId: string, day: number, status: string, kind = 'first'): Promise<string> {
  const at = on(day);
  return store(api, 'publication_checks', {
    publication_id: publicationId,
    kind,
    state: 'done',
    host: 'anais.example',
    due_at: at,
    not_before: at,
    checked_at: at,
    status,
  });
}

/** A change of status, by a check or by a person. */
function decided(
  publicationId: string,
  day: number,
  to: string,
  checkId: string,
  byPerson = false,
): Promise<string> {
  return store(api, 'disclosure_decisions', {
    publication_id: publicationId,
    to_status: to,
    reason: byPerson ? 'I looked' : '',
    decided_by_id: byPerson ? between.officerId : null,
    decided_at: on(day),
    check_id: checkId,
  });
}

/** A publication found so on 5 October, and otherwise so many days later unless it stayed as it was. */
async function followed(
  first: string,
  later: { days: number; status: string } | null = null,
): Promise<string> {
  const row = { published_on: '2026-10-04', disclosure_status: later?.status ?? first };
  const id = await aPublication(api, between, row);
  await decided(id, 5, first, await look(id, 5, first));
  if (later) {
    const check = await look(id, 5 + later.days, later.status, 'day_30');
    await decided(id, 5 + later.days, later.status, check);
  }
  return id;
}

const outcomes = async () =>
  (
    await viewer
      .get('/api/reports/outcomes')
      .query({ ...months, campaignId: between.campaignId })
      .expect(200)
  ).body;
const behind = async (filter: object) =>
  (
    await viewer
      .get('/api/reports/outcomes/records')
      .query({ ...months, campaignId: between.campaignId, range: '[0,99]', ...filter })
      .expect(200)
  ).body as { id: string; disclosureStatus: string }[];

describe('compliance over time', () => {
  beforeAll(async () => {
    await followed('compliant');
    await followed('compliant', { days: 10, status: 'removed' });
    await followed('unverifiable');
    await followed('pending');
    for (const days of [1, 2, 3, 5, 9]) await followed('missing', { days, status: 'compliant' });
    await followed('insufficient');
    await followed('insufficient', { days: 4, status: 'unverifiable' });
    // A person overruled the first look: it was misread, so nothing was put right.
    const misread = await aPublication(api, between, {
      published_on: '2026-10-04',
      disclosure_status: 'compliant',
    });
    const check = await look(misread, 5, 'missing');
    await decided(misread, 5, 'missing', check);
    await decided(misread, 6, 'compliant', check, true);
    // Never looked at, judged by a person alone; and one of another period.
    await aPublication(api, between, { published_on: '2026-10-04', disclosure_status: 'missing' });
    await look(await aPublication(api, between, { published_on: '2025-01-01' }), 5, 'missing');
  });

  it('tells the first look from how things stand, can’t-check apart, with denominators and intervals', async () => {
    const { overTime } = await outcomes();
    expect(overTime).toMatchObject({
      lookedAt: 12,
      first: { compliant: 3, missing: 5, insufficient: 2, unverifiable: 1, pending: 1, removed: 0 },
      firstCompliance: { numerator: 3, denominator: 10, rate: 0.3, size: 'small' },
      last: { compliant: 7, removed: 1, insufficient: 1, missing: 0, unverifiable: 2, pending: 1 },
      lastCompliance: { numerator: 7, denominator: 9, size: 'small' },
      corrected: { numerator: 5, denominator: 7 },
      daysToCorrection: { n: 5, median: 3, lower: 2, upper: 5 },
    });
    expect(overTime.firstCompliance.low).toBeCloseTo(0.108, 3);
    expect(overTime.firstCompliance.high).toBeCloseTo(0.603, 3);
  });

  it('opens behind each number as many records as it says', async () => {
    const { overTime } = await outcomes();
    for (const [status, count] of Object.entries(overTime.first as Record<string, number>))
      expect(await behind({ firstDisclosure: status })).toHaveLength(count);
    for (const [status, count] of Object.entries(overTime.last as Record<string, number>))
      expect(await behind({ lastDisclosure: status })).toHaveLength(count);
    const corrected = await behind({ corrected: 'true' });
    expect(corrected).toHaveLength(5);
    expect(corrected.every(({ disclosureStatus }) => disclosureStatus === 'compliant')).toBe(true);
    await viewer.get('/api/reports/outcomes/records').query({ corrected: 'perhaps' }).expect(422);
    await viewer.get('/api/reports/outcomes/records').query({ firstDisclosure: 'fine' }).expect(422);
  });
});
