import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertCampaign } from '@rapport/campaigns/testing';
import { newId } from '@rapport/platform';
import { DataSource } from 'typeorm';
import supertest from 'supertest';
import {
  aBlogger,
  aMessage,
  aPitch,
  aPublication,
  aReviewRequest,
  type Between,
  store,
} from './support/outreach.js';
import { staff } from './support/staff.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let campaignId: string;
beforeAll(async () => {
  api = await startApi();
  campaignId = await insertCampaign(api.app.get(DataSource));
});
afterAll(() => api.stop());

/** An officer with a client of their own and one blogger to work with. */
async function desk(role: 'officer' | 'manager' = 'officer') {
  const { who, agent } = await staff(api, role);
  const between: Between = { bloggerId: await aBlogger(api), campaignId, officerId: who.id };
  const today = async () => (await agent.get('/api/today').expect(200)).body as Today;
  return { who, agent, between, today };
}

interface Today {
  waitingForUs: { id: string; firstLines: string; blogger: { blogTitle: string; stage: string } }[];
  leaving: { id: string; state: string; whyNot: object | null; leavesAt: string }[];
  toDo: { kind: string; subjectId: string; late: boolean; dueOn: string | null; title: string }[];
  totals: Record<string, number>;
  counts: Record<string, number>;
  setup: Record<string, boolean>;
}

/** A pitch that was answered with these words. */
async function answered(between: Between, words: string, repliedAt = '2026-11-23T08:00:00Z') {
  const thread = await store(api, 'threads', { blogger_id: between.bloggerId, subject: 'A lamp' });
  const pitch = await aPitch(api, between, { state: 'replied', replied_at: repliedAt, thread_id: thread });
  const reply = {
    direction: 'in',
    kind: 'answer',
    state: 'received',
    body: words,
    not_before: null,
    thread_id: thread,
  };
  await aMessage(api, between, { ...reply, created_at: repliedAt, received_at: repliedAt });
  return { pitch, thread };
}

describe('Today', () => {
  it('is empty for somebody for whom nothing waits, and says which first steps are done', async () => {
    const { today } = await desk();
    expect(await today()).toEqual({
      mailboxes: [],
      waitingForUs: [],
      leaving: [],
      toDo: [],
      totals: { waitingForUs: 0, leaving: 0, toDo: 0, leavingLater: 0 },
      counts: { today: 0, pitches: 0, reviews: 0, publications: 0, unmatched: 0 },
      setup: {
        organisation: false,
        bloggers: true,
        mailbox: false,
        campaign: true,
        reading: false,
        pitch: false,
      },
    });
  });

  it('needs somebody signed in', async () => {
    await supertest(api.server).get('/api/today').expect(401);
    await supertest(api.server).put('/api/today/snoozes').send({}).expect(401);
  });

  it('has the answers newest first, with how they begin and whose they are', async () => {
    const { between, today } = await desk();
    const other = { ...between, bloggerId: await aBlogger(api, 'Ben Oyelaran') };
    const { pitch: older } = await answered(between, '> Bonjour Anaïs\n\nYes, gladly!\nWhen would it come?');
    const { pitch: newer } = await answered(other, 'Tell me more', '2026-11-23T09:00:00Z');
    const { waitingForUs, totals, counts } = await today();
    expect(waitingForUs.map((line) => line.id)).toEqual([newer, older]);
    expect(waitingForUs[1]).toMatchObject({
      firstLines: 'Yes, gladly! When would it come?',
      subject: 'A lamp for your readers',
      repliedAt: '2026-11-23T08:00:00.000Z',
      blogger: { name: 'Anaïs Le Goff', blogTitle: 'Anaïs Le Goff écrit', language: 'fr', stage: 'new' },
      campaign: { id: campaignId },
    });
    expect([totals.waitingForUs, counts.pitches, counts.today]).toEqual([2, 2, 2]);
  });

  it('leaves an answer out once we have written back, and once it is decided', async () => {
    const { between, today } = await desk();
    const { thread, pitch } = await answered(between, 'Tell me more');
    await aMessage(api, between, {
      kind: 'answer',
      state: 'sent',
      sent_at: '2026-11-23T09:00:00Z',
      thread_id: thread,
      id: newId(),
    });
    expect((await today()).waitingForUs).toEqual([]);
    const more = { direction: 'in', kind: 'answer', state: 'received', not_before: null, thread_id: thread };
    await aMessage(api, between, { ...more, body: 'And the colour?', received_at: '2026-11-23T09:30:00Z' });
    expect((await today()).waitingForUs).toMatchObject([{ id: pitch, firstLines: 'And the colour?' }]);
    await api.app.get(DataSource).query(`UPDATE pitches SET state = 'declined' WHERE id = $1`, [pitch]);
    expect((await today()).waitingForUs).toEqual([]);
  });

  it('follows what is done: an answer logged waits for us, accepted it asks for a review request', async () => {
    const { agent, between, today } = await desk();
    const thread = await store(api, 'threads', { blogger_id: between.bloggerId, subject: 'A lamp' });
    const pitch = await aPitch(api, between, { thread_id: thread });
    const answer = { receivedAt: '2026-11-23T09:00:00Z', text: 'Gladly, in December' };
    await agent.put(`/api/pitches/${pitch}/reply`).send(answer).expect(200);
    expect((await today()).waitingForUs).toMatchObject([{ id: pitch, firstLines: 'Gladly, in December' }]);
    await agent.put(`/api/pitches/${pitch}/outcome`).send({ outcome: 'accepted' }).expect(200);
    const { waitingForUs, toDo } = await today();
    expect(waitingForUs).toEqual([]);
    expect(toDo).toMatchObject([{ kind: 'review_to_request', subjectId: pitch }]);
  });

  it('has what leaves by the end of tomorrow, by time, and what is held or uncertain before it', async () => {
    const { between, today } = await desk();
    const at = (not_before: string, row = {}) => aMessage(api, between, { not_before, ...row });
    const afternoon = await at('2026-11-23T15:30:00Z');
    const morning = await at('2026-11-23T11:00:00Z');
    const held = await at('2026-12-03T11:00:00Z', {
      state: 'held',
      why_not: JSON.stringify({ code: 'too-late' }),
    });
    const uncertain = await at('2026-11-20T11:00:00Z', { state: 'uncertain' });
    const lateTomorrow = await at('2026-11-24T22:59:00Z');
    await at('2026-11-24T23:01:00Z');
    await at('2026-11-22T10:00:00Z', { state: 'sent' });
    await at('2026-11-23T11:00:00Z', { state: 'cancelled' });
    const { leaving, totals, counts } = await today();
    expect(leaving.map((line) => line.id)).toEqual([uncertain, held, morning, afternoon, lateTomorrow]);
    expect(leaving[1]).toMatchObject({
      state: 'held',
      whyNot: { code: 'too-late' },
      timeZone: 'Europe/Paris',
    });
    expect(totals).toMatchObject({ leaving: 5, leavingLater: 1 });
    expect(counts.today).toBe(2);
  });

  it('has what there is to do, late first', async () => {
    const { between, today } = await desk();
    const agreed = { state: 'agreed', agreed_at: '2026-11-16T09:00:00Z' };
    const toShip = await aReviewRequest(api, between, { ...agreed, due_on: '2026-12-24' });
    await store(api, 'samples', { review_request_id: toShip, kind: 'gift' });
    const overdue = await aReviewRequest(api, between, { ...agreed, due_on: '2026-11-22' });
    const dueSoon = await aReviewRequest(api, between, { ...agreed, due_on: '2026-11-30' });
    await aReviewRequest(api, between, { ...agreed, due_on: '2026-12-01' });
    const proposed = await aReviewRequest(api, between);
    const published = await aReviewRequest(api, between, { ...agreed, state: 'published' });
    const pending = await aPublication(api, between, { review_request_id: published });
    await aPublication(api, between, { disclosure_status: 'compliant' });
    const { toDo, totals, counts } = await today();
    expect(toDo.map((line) => [line.kind, line.subjectId, line.late])).toEqual([
      ['sample_to_ship', toShip, true],
      ['review_due', overdue, true],
      ['review_due', dueSoon, false],
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ]);
    expect(toDo.slice(3).map((line) => [line.kind, line.subjectId])).toEqual(
      expect.arrayContaining([
        ['request_to_send', proposed],
        ['review_to_close', published],
        ['disclosure_pending', pending],
      ]),
    );
    expect(toDo[0]).toMatchObject({ title: 'Lune reading lamp', dueOn: '2026-11-21' });
    expect(totals.toDo).toBe(6);
    expect(counts).toMatchObject({ reviews: 5, publications: 1, today: 6 });
  });

  it('asks for a review request after an acceptance, and for the loan when it is due back', async () => {
    const { between, today } = await desk();
    const accepted = await aPitch(api, between, { state: 'accepted', closed_at: '2026-11-20T09:00:00Z' });
    const elsewhere = { ...between, bloggerId: await aBlogger(api, 'Ben Oyelaran') };
    const closed = await aReviewRequest(api, elsewhere, {
      state: 'closed',
      agreed_at: '2026-10-01T09:00:00Z',
    });
    const loan = { review_request_id: closed, kind: 'loan', return_due_on: '2026-11-20' };
    const sample = await store(api, 'samples', loan);
    await store(api, 'shipments', { sample_id: sample, shipped_on: '2026-10-02' });
    const kinds = async () => (await today()).toDo.map((line) => [line.kind, line.subjectId]);
    expect(await kinds()).toEqual([
      ['loan_due_back', closed],
      ['review_to_request', accepted],
    ]);
    await aReviewRequest(api, between, { pitch_id: accepted });
    expect(await kinds()).toEqual([
      ['loan_due_back', closed],
      ['request_to_send', expect.any(String)],
    ]);
  });

  it('shows a refused message until another is on its way', async () => {
    const { between, today } = await desk();
    const refused = await aMessage(api, between, { state: 'refused', server_reply: '550 no such user' });
    expect((await today()).toDo).toMatchObject([
      { kind: 'refusal_to_look_at', subjectId: refused, reason: '550 no such user' },
    ]);
    await aMessage(api, between);
    expect((await today()).toDo).toEqual([]);
  });

  it('brings managers the exceptions to decide and the things of those who have left, and nobody else', async () => {
    const officer = await desk();
    const manager = await desk('manager');
    const gone = await desk();
    const pitch = await aPitch(api, officer.between, { state: 'draft', sent_at: null });
    const asked = { pitch_id: pitch, rule: 'pace', reason: 'Launch week', requested_by_id: officer.who.id };
    const exception = await store(api, 'guard_exceptions', {
      ...asked,
      requested_at: '2026-11-23T09:00:00Z',
    });
    const { pitch: left } = await answered(gone.between, 'Hello?');
    expect((await manager.today()).waitingForUs).toEqual([]);
    await api.app
      .get(DataSource)
      .query(`UPDATE accounts SET disabled_at = now() WHERE id = $1`, [gone.who.id]);

    const { toDo, waitingForUs, counts } = await manager.today();
    expect(toDo).toMatchObject([
      {
        kind: 'exception_to_decide',
        subjectId: exception,
        rule: 'pace',
        reason: 'Launch week',
        pitchId: pitch,
      },
    ]);
    expect(waitingForUs).toMatchObject([{ id: left }]);
    expect(counts.pitches).toBe(2);
    const theirs = await officer.today();
    expect([theirs.toDo, theirs.waitingForUs]).toEqual([[], []]);
  });

  it('holds fifty lines at most, and says how many there are', async () => {
    const { between, today } = await desk();
    for (let count = 0; count < 52; count += 1) await aReviewRequest(api, between);
    const { toDo, totals } = await today();
    expect([toDo.length, totals.toDo]).toEqual([50, 52]);
  });
});

describe('later', () => {
  const until = '2026-11-25T08:00:00Z';

  it('keeps a line away until its time, from one person only, and can be undone', async () => {
    const { agent, between, today } = await desk();
    const { pitch } = await answered(between, 'Tell me more');
    const subject = { subjectType: 'pitch', subjectId: pitch };
    await agent
      .put('/api/today/snoozes')
      .send({ ...subject, until })
      .expect(204);
    expect((await today()).waitingForUs).toEqual([]);
    await agent.delete(`/api/today/snoozes/pitch/${pitch}`).expect(204);
    await agent.delete(`/api/today/snoozes/pitch/${pitch}`).expect(204);
    expect((await today()).waitingForUs).toHaveLength(1);

    await agent
      .put('/api/today/snoozes')
      .send({ ...subject, until })
      .expect(204);
    api.clock.set('2026-11-25T08:00:01Z');
    expect((await today()).waitingForUs).toHaveLength(1);
    api.clock.set('2026-11-23T10:00:00Z');
  });

  it('does not keep away an answer that came after it', async () => {
    const { agent, between, today } = await desk();
    const { pitch, thread } = await answered(between, 'Tell me more');
    await agent.put('/api/today/snoozes').send({ subjectType: 'pitch', subjectId: pitch, until }).expect(204);
    const more = { direction: 'in', kind: 'answer', state: 'received', not_before: null, thread_id: thread };
    await aMessage(api, between, { ...more, created_at: '2026-11-23T10:05:00Z' });
    expect((await today()).waitingForUs).toMatchObject([{ id: pitch }]);
  });

  it('works for what is to do', async () => {
    const { agent, between, today } = await desk();
    const pending = await aPublication(api, between);
    const subject = { subjectType: 'publication', subjectId: pending };
    await agent
      .put('/api/today/snoozes')
      .send({ ...subject, until })
      .expect(204);
    expect((await today()).toDo).toEqual([]);
  });

  it('refuses what can not be put off', async () => {
    const { agent, between } = await desk();
    const subject = { subjectType: 'pitch', subjectId: await aPitch(api, between) };
    const put = (body: object) => agent.put('/api/today/snoozes').send(body);
    const past = await put({ ...subject, until: '2026-11-23T09:00:00Z' }).expect(422);
    expect(past.body).toMatchObject({ code: 'snooze.out-of-reach', errors: [{ pointer: '/until' }] });
    await put({ ...subject, until: '2028-01-01T00:00:00Z' }).expect(422);
    await put({ ...subject, until: 'tomorrow' }).expect(422);
    await put({ ...subject, subjectType: 'blogger', until }).expect(422);
    const unknown = await put({ ...subject, subjectId: newId(), until }).expect(404);
    expect(unknown.body).toMatchObject({ code: 'pitch.not-found' });
    await agent.delete(`/api/today/snoozes/mailbox/${newId()}`).expect(422);
  });

  it('is not for viewers, who see an empty Today', async () => {
    const { agent } = await staff(api, 'viewer');
    await agent.get('/api/today').expect(200);
    await agent
      .put('/api/today/snoozes')
      .send({ subjectType: 'pitch', subjectId: newId(), until })
      .expect(403);
    await agent.delete(`/api/today/snoozes/pitch/${newId()}`).expect(403);
  });
});
