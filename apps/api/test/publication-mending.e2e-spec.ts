import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertProduct } from '@rapport/campaigns/testing';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { CheckedBlog, lampPost, said } from './support/checked-blog.js';
import { eventsOf, everyPage, ground, listOf } from './support/records.js';
import { type Agent, openReviewDesk, type ReviewDesk } from './support/review-desk.js';
import { startChecker, type TestChecker } from './support/start-checker.js';

let blog: CheckedBlog;
let desk: ReviewDesk;
let officer: Agent;
let checker: TestChecker;
let posts = 0;

beforeAll(async () => {
  blog = await CheckedBlog.start();
  desk = await openReviewDesk({ FETCH_ALLOWED_PRIVATE: blog.host });
  ({ officer } = desk);
  checker = await startChecker(desk.api);
});
afterAll(async () => {
  await checker.stop();
  await desk.api.stop();
  blog.stop();
});

const settings = '/api/settings/disclosure';
const read = async (id: string) => (await desk.viewer.get(`/api/publications/${id}`).expect(200)).body;

async function look(): Promise<void> {
  do desk.api.clock.advance(2_000);
  while ((await checker.look()) > 0);
}

/** A publication of a request with a gift, looked at once. */
async function looked(page: string): Promise<{
  id: string;
  path: string;
  reviewRequestId: string;
  bloggerId: string;
  campaignId: string;
}> {
  posts += 1;
  const path = `/post-${posts}`;
  const on = await ground(desk.api);
  const { body: request } = await officer
    .post('/api/review-requests')
    .send({ ...on, materialConnection: 'gift' })
    .expect(201);
  await officer.put(`/api/review-requests/${request.id}/agreement`).expect(200);
  const url = blog.put(path, page);
  const log = { bloggerId: on.bloggerId, reviewRequestId: request.id, url, publishedOn: '2026-11-22' };
  const { body } = await officer.post('/api/publications').send(log).expect(201);
  await look();
  const { bloggerId, campaignId } = on;
  return { id: body.id, path, reviewRequestId: request.id, bloggerId, campaignId };
}

describe('what disclosures are judged by', () => {
  it('is set by managers, and whole or not at all', async () => {
    expect((await desk.viewer.get(settings).expect(200)).body).toEqual({
      brandDomains: [],
      partnerDomains: [],
      jurisdictions: [],
      version: 0,
    });
    const rules = { brandDomains: ['lumen.example'], partnerDomains: [], jurisdictions: ['US'], version: 0 };
    await officer.put(settings).send(rules).expect(403);
    const faulty = { ...rules, brandDomains: ['not a host'], jurisdictions: ['XX'] };
    const { body } = await desk.manager.put(settings).send(faulty).expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining([
        expect.stringMatching('/brandDomains'),
        expect.stringMatching('/jurisdictions'),
      ]),
    );
    expect((await desk.manager.put(settings).send(rules).expect(200)).body).toEqual({ ...rules, version: 1 });
    await desk.manager.put(settings).send(rules).expect(409);
  });
});

describe('overruling', () => {
  const decide = (id: string, body: object) => officer.put(`/api/publications/${id}/disclosure`).send(body);
  const compliant = { status: 'compliant', reason: 'The picture above says it', evidence: 'Gift from Lumen' };

  it('keeps both verdicts; a look that finds the same leaves it, one that finds something else comes up', async () => {
    const { id, path } = await looked(lampPost());
    expect(await read(id)).toMatchObject({ disclosureStatus: 'missing', finding: 'missing' });
    await decide(id, compliant).expect(200);
    const again = `/api/publications/${id}/checks`;
    await officer.post(again).expect(202);
    await look();
    expect(await read(id)).toMatchObject({
      disclosureStatus: 'compliant',
      heldByPerson: true,
      finding: 'missing',
      findingDiffers: false,
    });
    blog.put(path, lampPost({ opening: said.vaguely }));
    await officer.post(again).expect(202);
    await look();
    const differing = await read(id);
    expect(differing).toMatchObject({
      disclosureStatus: 'compliant',
      finding: 'insufficient',
      findingDiffers: true,
    });
    expect(differing.decisions).toMatchObject([
      { from: 'missing', to: 'compliant', decidedByName: 'Omar Officer', checkId: expect.any(String) },
      { from: 'pending', to: 'missing', decidedByName: null },
    ]);
    expect(
      (await eventsOf(desk.api, id)).filter((type) => type === 'publication.finding-differs'),
    ).toHaveLength(1);
    const listed = await everyPage<{ id: string }>(
      desk.viewer,
      listOf('publications', { filter: { findingDiffers: true } }),
    );
    expect(listed.map((row) => row.id)).toEqual([id]);
    await decide(id, { status: 'insufficient', reason: 'It is right', evidence: said.vaguely }).expect(200);
    expect(await read(id)).toMatchObject({ findingDiffers: false, heldByPerson: true });
  });

  it('is handed back to the checks by setting it to pending', async () => {
    const { id } = await looked(lampPost({ opening: said.plainly }));
    await decide(id, { status: 'missing', reason: 'I saw nothing' }).expect(200);
    await decide(id, { status: 'pending', reason: 'Look again' }).expect(200);
    expect(await read(id)).toMatchObject({ heldByPerson: false, nextCheckAt: expect.any(String) });
    await look();
    expect(await read(id)).toMatchObject({ disclosureStatus: 'compliant', heldByPerson: false });
  });
});

describe('the message that is proposed', () => {
  const letterFor = (id: string, agent = officer) => agent.get(`/api/publications/${id}/proposed-message`);

  it('asks for what is missing in the blogger’s language, in the thread of the request, and sends nothing', async () => {
    const { id, reviewRequestId, bloggerId } = await looked(lampPost());
    const database = desk.api.app.get(DataSource);
    const threadId = newId();
    await database.query(`INSERT INTO threads (id, blogger_id, subject) VALUES ($1, $2, 'Tee')`, [
      threadId,
      bloggerId,
    ]);
    await database.query(
      `INSERT INTO messages (id, thread_id, blogger_id, direction, kind, origin_type, origin_id, state, subject, body)
       VALUES ($1, $2, $3, 'out', 'review_request', 'review_request', $4, 'held', 'Tee', 'Hallo')`,
      [newId(), threadId, bloggerId, reviewRequestId],
    );
    // What has not left is no conversation that one could go on with.
    expect((await letterFor(id).expect(200)).body).toMatchObject({ threadId: null });
    await database.query(`UPDATE messages SET state = 'sent' WHERE thread_id = $1`, [threadId]);
    const { body } = await letterFor(id).expect(200);
    expect(body).toMatchObject({ language: 'de', bloggerId, reviewRequestId, pitchId: null, threadId });
    expect(body.subject).toContain('Three weeks with a reading lamp');
    expect(body.body).toMatch(/^Hallo Anna,\n/);
    expect(body.body).toContain('Werbung:');
    const [{ count }] = await database.query(`SELECT count(*)::int FROM messages WHERE blogger_id = $1`, [
      bloggerId,
    ]);
    expect(count).toBe(1);
  });

  it('quotes what is said now', async () => {
    const { id } = await looked(lampPost({ opening: said.denied }));
    expect((await letterFor(id).expect(200)).body.body).toContain('not a sponsored post');
  });

  it('is refused where nothing has to be mended or nothing was looked at, and to viewers', async () => {
    const { id } = await looked(lampPost({ opening: said.plainly }));
    expect((await letterFor(id).expect(409)).body).toMatchObject({ code: 'publication.nothing-to-mend' });
    await letterFor(id, desk.viewer).expect(403);
    await letterFor(newId()).expect(404);
  });

  describe('and the words on the page', () => {
    const database = () => desk.api.app.get(DataSource);
    const organisation = (value: object) =>
      database().query(
        `INSERT INTO settings (key, value, version) VALUES ('organisation', $1, 1)
         ON CONFLICT (key) DO UPDATE SET value = $1`,
        [JSON.stringify({ language: 'en', country: 'FR', name: '', brands: [], ...value })],
      );
    let before: [{ value: object }] | [];
    beforeAll(async () => {
      before = await database().query(`SELECT value FROM settings WHERE key = 'organisation'`);
    });
    afterAll(async () => {
      await database().query(`DELETE FROM settings WHERE key = 'organisation'`);
      if (before[0]) await organisation(before[0].value);
    });

    /** The line asked for by the letter, and the one shown beside the verdict. */
    async function asked(id: string, brand: string): Promise<void> {
      const { body: checks } = await desk.viewer.get(`/api/publications/${id}/checks`).expect(200);
      const done = checks.find(({ state }: { state: string }) => state === 'done');
      const { body: check } = await desk.viewer.get(`/api/publications/${id}/checks/${done.id}`).expect(200);
      const { wordings } = check.verdict.remedy;
      expect(wordings.en).toBe(`Ad: ${brand || 'the brand'} gave me this product for free.`);
      expect(wordings.fr).toContain(brand || 'la marque');
      expect((await letterFor(id).expect(200)).body.body).toContain(wordings.de);
    }

    it('name the brand of the product, else what the organisation calls itself', async () => {
      const { id, reviewRequestId } = await looked(lampPost());
      await asked(id, 'Lune');
      const unbranded = `UPDATE products SET brand = '' WHERE id = (SELECT product_id FROM review_requests WHERE id = $1)`;
      await database().query(unbranded, [reviewRequestId]);
      await organisation({ name: 'Maison Agence', brands: ['Lumen', 'Clarté'] });
      await asked(id, 'Maison Agence');
      await organisation({ brands: ['Lumen'] });
      await asked(id, 'Lumen');
      await organisation({});
      await asked(id, '');
    });

    it('name the one brand of the campaign where no product was asked to be tried, never one of several', async () => {
      const { id, campaignId } = await looked(lampPost());
      await database().query(`UPDATE publications SET review_request_id = NULL WHERE id = $1`, [id]);
      await organisation({ name: 'Maison Agence', brands: ['Lumen', 'Clarté'] });
      await asked(id, 'Maison Agence');
      const has = (productId: string) =>
        database().query(`INSERT INTO campaign_products (campaign_id, product_id) VALUES ($1, $2)`, [
          campaignId,
          productId,
        ]);
      await has(await insertProduct(database(), { brand: 'Soleil' }));
      await has(await insertProduct(database(), { brand: 'Soleil' }));
      await asked(id, 'Soleil');
      await has(await insertProduct(database(), { brand: 'Ombre' }));
      await asked(id, 'Maison Agence');
    });
  });
});
