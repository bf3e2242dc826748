import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { insertCampaign, insertProduct } from '@rapport/campaigns/testing';
import { Dispatcher, MessagesJobsModule } from '@rapport/messages';
import { insertBlogger, insertOfficer, type TestBlogger } from '@rapport/messages/testing';
import { type Actor, Clock, Config, PlatformModule, readConfig } from '@rapport/platform';
import { createTestDatabase, type TestDatabase, TestClock } from '@rapport/platform/testing';
import {
  ReviewOutcomeService,
  ReviewSendingService,
  ReviewsModule,
  ReviewsQueries,
  ReviewsService,
} from '@rapport/reviews';
import { simpleParser } from 'mailparser';
import { DataSource } from 'typeorm';

let own: TestDatabase;
let app: INestApplicationContext;
let database: DataSource;
let officer: Actor;
const clock = new TestClock();

beforeAll(async () => {
  own = await createTestDatabase();
  const module = await Test.createTestingModule({
    imports: [PlatformModule, ReviewsModule, MessagesJobsModule],
  })
    .overrideProvider(Config)
    .useValue(readConfig({ DATABASE_URL: own.url, RAPPORT_SECRET: 'a secret of the tests, long enough' }))
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  app = await module.init();
  database = app.get(DataSource);
  const id = await insertOfficer(database);
  officer = {
    id,
    name: 'Claire',
    email: 'c@agency.example',
    role: 'officer',
    language: 'en',
    timeZone: 'Europe/Paris',
  };
});

afterAll(async () => {
  await app.close();
  await own.drop();
});

/** A request that leaves at the next working minute; the clock stands after that. */
async function scheduled(): Promise<{ id: string; blogger: TestBlogger }> {
  clock.set('2026-11-23T10:00:00Z');
  const blogger = await insertBlogger(database);
  const id = await app.get(ReviewsService).propose(officer, {
    bloggerId: blogger.id,
    campaignId: await insertCampaign(database),
    productId: await insertProduct(database),
    materialConnection: 'gift',
    sample: { kind: 'gift' },
    subject: 'A lamp to read by',
    body: 'Dear Anna, would you try it?',
    language: 'en',
  });
  await app.get(ReviewSendingService).schedule(officer, id, { when: { kind: 'now' }, version: 1 });
  clock.advance(5 * 60_000);
  return { id, blogger };
}

async function afterDispatch(id: string) {
  await app.get(Dispatcher).drain();
  return app.get(ReviewsQueries).byId(officer, id);
}

describe('a review request that comes due', () => {
  it('leaves with both clauses, and then they act', async () => {
    const { id } = await scheduled();
    const review = await afterDispatch(id);
    expect(review.request).toMatchObject({ state: 'sent', captured: true });
    expect(review.next).toMatchObject({ who: 'them', what: 'answer', by: '2026-11-30' });
    const [{ raw, checks }] = await database.query(`SELECT raw, checks FROM messages WHERE id = $1`, [
      review.request?.id,
    ]);
    const { text } = await simpleParser(raw);
    expect(text).toContain('Ad: Lune gave me this product for free.');
    expect(checks).toContainEqual({ rule: 'honest_opinion', ok: true });
  });

  it('is held when somebody took a clause out of the message meanwhile', async () => {
    const { id } = await scheduled();
    await database.query(`UPDATE messages SET body = 'Dear Anna, would you try it?' WHERE origin_id = $1`, [
      id,
    ]);
    const { request } = await afterDispatch(id);
    expect(request).toMatchObject({ state: 'held', whyNot: { code: 'honest_opinion.clause-missing' } });
  });

  it('is dropped when the blogger does not wish to be written to any more', async () => {
    const { id, blogger } = await scheduled();
    await database.query(
      `UPDATE bloggers SET contact_policy = 'do_not_contact', do_not_contact_reason = 'Asked for it',
         do_not_contact_at = now() WHERE id = $1`,
      [blogger.id],
    );
    expect((await afterDispatch(id)).request).toBeNull();
    const [message] = await database.query(`SELECT state, why_not FROM messages WHERE origin_id = $1`, [id]);
    expect(message).toMatchObject({ state: 'cancelled', why_not: { code: 'contact_policy.do-not-contact' } });
  });

  it('does not leave after the request was cancelled, whoever scheduled it again', async () => {
    const { id } = await scheduled();
    await app.get(ReviewOutcomeService).cancel(officer, id, 'Recalled');
    await database.query(`UPDATE messages SET state = 'scheduled' WHERE origin_id = $1`, [id]);
    await afterDispatch(id);
    const [message] = await database.query(`SELECT state, why_not FROM messages WHERE origin_id = $1`, [id]);
    expect(message).toMatchObject({
      state: 'cancelled',
      why_not: { code: 'request-over', params: { state: 'cancelled' } },
    });
  });
});
