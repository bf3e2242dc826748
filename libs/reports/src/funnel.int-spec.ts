import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock, Config, PlatformModule, readConfig } from '@rapport/platform';
import { createTestDatabase, type TestDatabase, TestClock } from '@rapport/platform/testing';
import { DataSource } from 'typeorm';
import { cohort, daysToPublish, recount } from '../testing/recount.js';
import { type Outreach, randomOutreach } from '../testing/random-outreach.js';
import { storeOutreach } from '../testing/store-outreach.js';
import { spreadOf } from './domain/spread.js';
import { parts, type Stage, stages } from './domain/stages.js';
import { FunnelQueries } from './funnel.queries.js';
import { OutcomesQueries } from './outcomes.queries.js';
import { RecordsQueries } from './records.queries.js';
import { ReportsModule } from './reports.module.js';

const now = new Date('2026-11-23T10:00:00Z');
const seeds = [1, 42, 2026];

describe.each(seeds)('the report on random outreach %i', (seed) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let outreach: Outreach;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = readConfig({
      DATABASE_URL: database.url,
      RAPPORT_SECRET: 'a secret of the tests, long enough',
    });
    const module = await Test.createTestingModule({ imports: [PlatformModule, ReportsModule] })
      .overrideProvider(Config)
      .useValue(config)
      .overrideProvider(Clock)
      .useValue(new TestClock(now))
      .compile();
    app = await module.init();
    outreach = randomOutreach(seed, now);
    await storeOutreach(app.get(DataSource), outreach);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const questions = [
    { from: '2026-08-01', to: '2026-11-23', zone: 'Europe/Paris', all: true },
    { from: '2026-09-10', to: '2026-10-31', zone: 'America/Toronto', all: true },
    { from: '2026-08-01', to: '2026-11-23', zone: 'Asia/Tokyo', all: false },
    { from: '2026-01-01', to: '2026-01-31', zone: 'UTC', all: true },
  ];

  it.each(questions)(
    'counts from $from to $to in $zone as one counts by hand',
    async ({ from, to, zone, all }) => {
      const campaignId = all ? null : (outreach.campaigns[0]?.id ?? null);
      const asked = { period: { from, to, timeZone: zone }, campaignId };
      const today = app.get(Clock).today(zone);
      const question = { from, to, zone, today, campaignId };
      const byHand = recount(outreach, question);
      const report = await app.get(FunnelQueries).of(asked);

      const counted = Object.fromEntries(
        [...report.stages, ...report.figures].map(({ stage, reached, numerator, denominator, open }) => [
          stage,
          { reached, numerator, denominator, open },
        ]),
      );
      const none = { reached: [], numerator: [], denominator: [], open: [] };
      const expected = Object.fromEntries(
        stages.map((stage) => [
          stage,
          Object.fromEntries(Object.entries(byHand[stage] ?? none).map(([part, ids]) => [part, ids.length])),
        ]),
      );
      expect(counted).toEqual(expected);
      const people = new Set(cohort(outreach, question).map((pitch) => pitch.blogger_id));
      expect(report.people).toBe(people.size);
      expect(report.daysToReply.n).toBe(byHand['replied']?.['reached']?.length ?? 0);
      expect(report.daysToPublish).toEqual(spreadOf(daysToPublish(outreach, question)));
    },
  );

  it('lists exactly the records that it counted, page by page', async () => {
    const asked = {
      period: { from: '2026-08-01', to: '2026-11-23', timeZone: 'Europe/Paris' },
      campaignId: null,
    };
    const question = {
      from: '2026-08-01',
      to: '2026-11-23',
      zone: 'Europe/Paris',
      today: '2026-11-23',
      campaignId: null,
    };
    const byHand = recount(outreach, question);
    const records = app.get(RecordsQueries);
    const listed = async (stage: Stage, part: (typeof parts)[number]): Promise<string[]> => {
      const ids: string[] = [];
      let after = null;
      do {
        const page = await records.page(asked, { stage, part, limit: 7, offset: 0, after });
        ids.push(...page.rows.map((row) => row.id));
        after = page.next;
      } while (after);
      return ids;
    };
    for (const stage of stages) {
      for (const part of parts) {
        const ids = await listed(stage, part);
        expect(new Set(ids)).toEqual(new Set(byHand[stage]?.[part]));
        expect(ids).toHaveLength(byHand[stage]?.[part]?.length ?? 0);
      }
    }
    const whole: string[] = [];
    for await (const record of records.all(asked)) whole.push(record.id);
    expect(new Set(whole)).toEqual(new Set(byHand['pitched']?.['reached']));
  });

  it('counts tones, disclosures and samples of what appeared in the period', async () => {
    const [from, to] = ['2026-09-01', '2026-11-10'];
    const asked = { period: { from, to, timeZone: 'Europe/Paris' }, campaignId: null };
    const inPeriod = outreach.publications.filter(
      (one) => one.published_on >= from && one.published_on <= to,
    );
    const outcomes = await app.get(OutcomesQueries).of(asked);

    expect(outcomes.publications).toBe(inPeriod.length);
    for (const [sentiment, count] of Object.entries(outcomes.sentiment)) {
      expect(count).toBe(inPeriod.filter((one) => (one.sentiment ?? 'unjudged') === sentiment).length);
    }
    for (const [status, count] of Object.entries(outcomes.disclosure)) {
      expect(count).toBe(inPeriod.filter((one) => one.disclosure_status === status).length);
    }
    const checked = inPeriod.filter((one) =>
      ['compliant', 'insufficient', 'missing'].includes(one.disclosure_status),
    );
    expect(outcomes.compliance.denominator).toBe(checked.length);
    const negative = await app
      .get(OutcomesQueries)
      .page(asked, { sentiment: 'negative' }, { limit: 100, offset: 0, after: null });
    expect(negative.rows.map((row) => row.id).sort()).toEqual(
      inPeriod
        .filter((one) => one.sentiment === 'negative')
        .map((one) => one.id)
        .sort(),
    );
  });
});
