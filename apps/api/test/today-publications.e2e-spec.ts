import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertCampaign } from '@rapport/campaigns/testing';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { aBlogger, aMessage, aPublication, aReviewRequest, type Between, store } from './support/outreach.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let campaignId: string;
beforeAll(async () => {
  api = await startApi();
  campaignId = await insertCampaign(api.app.get(DataSource));
});
afterAll(() => api.stop());

const CHECKED = '2026-11-22T08:00:00Z';

interface Line {
  kind: string;
  subjectId: string;
  subjectType: string;
  title: string;
  reason: string | null;
}

/** An officer with one blogger and their Today. */
async function desk() {
  const { who, agent } = await staff(api, 'officer');
  const between: Between = { bloggerId: await aBlogger(api), campaignId, officerId: who.id };
  const today = async () =>
    (await agent.get('/api/today').expect(200)).body as { toDo: Line[]; counts: { publications: number } };
  return { agent, between, today };
}

describe('disclosures on Today', () => {
  it.each([
    ['disclosure_insufficient', { disclosure_status: 'insufficient' }],
    ['disclosure_missing', { disclosure_status: 'missing', finding_reasons: ['nothing_said'] }],
    ['disclosure_denied', { disclosure_status: 'missing', finding_reasons: ['denied'] }],
    ['disclosure_removed', { disclosure_status: 'removed' }],
    ['disclosure_unverifiable', { disclosure_status: 'unverifiable' }],
    ['disclosure_differs', { disclosure_status: 'compliant', held_by_person: true, finding_differs: true }],
  ])('%s', async (kind, row) => {
    const { between, today } = await desk();
    const id = await aPublication(api, between, {
      last_checked_at: CHECKED,
      disclosure_since: CHECKED,
      ...row,
    });
    const { toDo, counts } = await today();
    expect(toDo).toMatchObject([{ kind, subjectId: id, subjectType: 'publication' }]);
    expect(counts.publications).toBe(1);
  });

  it.each([
    ['is compliant', { disclosure_status: 'compliant', last_checked_at: CHECKED }],
    ['needs none', { disclosure_status: 'not_required', last_checked_at: CHECKED }],
    ['a person judged', { disclosure_status: 'missing', last_checked_at: CHECKED, held_by_person: true }],
  ])('nothing of a publication that %s', async (_what, row) => {
    const { between, today } = await desk();
    await aPublication(api, between, row);
    expect((await today()).toDo).toEqual([]);
  });

  it('a pending one comes up only when no look is on its way', async () => {
    const { between, today } = await desk();
    const id = await aPublication(api, between);
    const check = {
      publication_id: id,
      kind: 'first',
      host: 'anais.example',
      due_at: CHECKED,
      not_before: CHECKED,
    };
    const checkId = await store(api, 'publication_checks', check);
    expect((await today()).toDo).toEqual([]);
    await api.app
      .get(DataSource)
      .query(
        `UPDATE publication_checks SET state = 'done', checked_at = now(), status = 'pending' WHERE id = $1`,
        [checkId],
      );
    expect((await today()).toDo).toMatchObject([{ kind: 'disclosure_pending', subjectId: id }]);
  });

  it('goes when somebody wrote to the blogger since the last look, and comes back with the next', async () => {
    const { between, today } = await desk();
    const id = await aPublication(api, between, { disclosure_status: 'missing', last_checked_at: CHECKED });
    const letter = { kind: 'answer', state: 'sent', not_before: null, created_at: '2026-11-22T09:00:00Z' };
    await aMessage(api, between, { ...letter, state: 'cancelled' });
    expect((await today()).toDo).toHaveLength(1);
    await aMessage(api, between, letter);
    expect((await today()).toDo).toEqual([]);
    await api.app
      .get(DataSource)
      .query(`UPDATE publications SET last_checked_at = '2026-11-23T08:00:00Z' WHERE id = $1`, [id]);
    expect((await today()).toDo).toMatchObject([{ kind: 'disclosure_missing' }]);
  });
});

describe('proposed publications on Today', () => {
  const proposal = (reviewRequestId: string, bloggerId: string) => ({
    review_request_id: reviewRequestId,
    blogger_id: bloggerId,
    url: 'https://anais.example/lampe',
    url_key: `anais.example/${newId()}`,
    title: 'Ma lampe',
    published_on: '2026-11-22',
    matched_by: 'product',
    matched_words: 'Lune',
    passage: 'ma Lune',
    created_at: CHECKED,
  });

  it('come up while their request waits, with the post’s address, and can be put off', async () => {
    const { agent, between, today } = await desk();
    const agreed = { state: 'agreed', agreed_at: '2026-11-16T09:00:00Z' };
    const waiting = await aReviewRequest(api, between, agreed);
    const over = await aReviewRequest(api, between, { ...agreed, state: 'closed' });
    const id = await store(api, 'publication_proposals', proposal(waiting, between.bloggerId));
    await store(api, 'publication_proposals', proposal(over, between.bloggerId));
    await store(api, 'publication_proposals', {
      ...proposal(waiting, between.bloggerId),
      state: 'dismissed',
    });
    const { toDo, counts } = await today();
    const line = { kind: 'publication_proposed', subjectType: 'publication_proposal', subjectId: id };
    expect(toDo.filter(({ subjectType }) => subjectType === 'publication_proposal')).toMatchObject([
      { ...line, title: 'Ma lampe', reason: 'https://anais.example/lampe' },
    ]);
    expect(counts.publications).toBe(1);
    const until = '2026-11-25T08:00:00Z';
    const snooze = { subjectType: 'publication_proposal', subjectId: id, until };
    await agent.put('/api/today/snoozes').send(snooze).expect(204);
    expect((await today()).counts.publications).toBe(0);
  });
});
