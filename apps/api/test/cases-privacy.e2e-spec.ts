import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import supertest from 'supertest';
import { openCase, settleCase } from './support/cases.js';
import {
  type Agent,
  type Ground,
  pitchingGround,
  type PitchingTeam,
  scheduledPitch,
  startPitching,
} from './support/pitching.js';
import { staff } from './support/staff.js';
import type { TestApi } from './support/start-api.js';

interface Entry {
  type: string;
  kind: string;
  about: string | null;
  data: Record<string, unknown>;
}

let team: PitchingTeam;
let api: TestApi;
let viewer: Agent;
let anna: Ground;
let caseId: string;
let pitchId: string;

/** Words that stand in the case and nowhere else. */
const SECRET = /quarrel|dossier|\bcases?\b/i;

beforeAll(async () => {
  team = await startPitching();
  ({ api } = team);
  ({ agent: viewer } = await staff(api, 'viewer', 'Claude Client'));
  anna = await pitchingGround(api, team.benWho.id);
  pitchId = await scheduledPitch(team.ben, anna);
  const opened = await openCase(team.ben, anna.bloggerId, {
    summary: 'A quarrel over the invoice',
    whatHappened: 'The quarrel began in June.',
  });
  caseId = opened.id;
  await team.ben
    .post(`/api/cases/${caseId}/steps`)
    .send({ takenOn: '2026-11-23', text: 'Rang about the quarrel' })
    .expect(201);
  await settleCase(team.ben, opened);
});

afterAll(() => api.stop());

describe('a case is private to the team', () => {
  it('no viewer gets the list, one, or any change of it', async () => {
    const at = `/api/cases/${caseId}`;
    for (const answer of [
      await viewer.get('/api/cases'),
      await viewer.get(at),
      await viewer.get(`/api/cases/${newId()}`),
      await viewer.post('/api/cases').send({}),
      await viewer.patch(at).send({}),
      await viewer.post(`${at}/steps`).send({}),
      await viewer.put(`${at}/state`).send({}),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'role-too-low']);
    }
  });

  it('nobody who is not signed in does', async () => {
    await supertest(api.server).get('/api/cases').expect(401);
    await supertest(api.server).get(`/api/cases/${caseId}`).expect(401);
  });

  it('the timeline tells officers, and no viewer', async () => {
    const timeline = async (agent: Agent, kinds?: string): Promise<Entry[]> =>
      (await agent.get(`/api/bloggers/${anna.bloggerId}/timeline`).query({ kinds }).expect(200)).body;
    const told = (await timeline(team.chloe, 'case')).map(({ type, about }) => [type, about]);
    expect(told).toEqual([
      ['case.moved', 'A quarrel over the invoice'],
      ['case.moved', 'A quarrel over the invoice'],
      ['case.step-added', 'A quarrel over the invoice'],
      ['case.opened', 'A quarrel over the invoice'],
    ]);
    expect(await timeline(viewer, 'case')).toEqual([]);
    expect(await timeline(viewer, 'mail,case')).toEqual([]);
    const seen = await timeline(viewer);
    expect(seen.map(({ type }) => type)).toContain('pitch.scheduled');
    expect((await timeline(team.chloe)).map(({ type }) => type)).toContain('message.cancelled');
    expect(JSON.stringify(seen)).not.toMatch(SECRET);
  });

  it.each([
    ['the blogger', () => `/api/bloggers/${anna.bloggerId}`],
    ['the pitch that it stopped', () => `/api/pitches/${pitchId}`],
    ['the search', () => '/api/search?q=quarrel'],
  ])('%s does not give it away', async (_what, path) => {
    const { body } = await viewer.get(path()).expect(200);
    expect(JSON.stringify(body)).not.toMatch(SECRET);
    expect(JSON.stringify(body)).not.toContain(caseId);
  });
});

describe('correspondence is private to the team', () => {
  const WORDS = 'What you sent me arrived in pieces.';
  let answered: { id: string; threadId: string };
  let ours: string;
  beforeAll(async () => {
    const other = await pitchingGround(api, team.benWho.id);
    pitchId = await scheduledPitch(team.ben, other);
    await team.database.query(`UPDATE pitches SET state = 'sent', sent_at = $2 WHERE id = $1`, [
      pitchId,
      api.clock.now(),
    ]);
    await team.ben
      .put(`/api/pitches/${pitchId}/reply`)
      .send({ receivedAt: api.clock.now(), text: WORDS })
      .expect(200);
    const found = await team.database.query<{ id: string; threadId: string; direction: string }[]>(
      `SELECT id, thread_id AS "threadId", direction FROM messages WHERE blogger_id = $1 ORDER BY direction, step`,
      [other.bloggerId],
    );
    answered = found[0] as typeof answered;
    ours = found[1]?.id ?? '';
    anna = other;
  });

  const routes: [string, () => string][] = [
    ['the messages', () => '/api/messages'],
    ['a message', () => `/api/messages/${ours}`],
    ['its source', () => `/api/messages/${ours}/source`],
    ['its files', () => `/api/messages/${ours}/attachments`],
    ['the conversation', () => `/api/threads/${answered.threadId}`],
    ['an answer', () => `/api/received-messages/${answered.id}`],
    ['its HTML', () => `/api/received-messages/${answered.id}/html`],
    ['its source as it came', () => `/api/received-messages/${answered.id}/source`],
    ['drafts of answers', () => '/api/answers'],
    ['the tray', () => '/api/unmatched-messages'],
    ['wishes for no more mail', () => '/api/opt-out-wishes'],
  ];

  it.each(routes)('%s: no viewer, any officer, nobody who is not signed in', async (_what, path) => {
    const { body } = await viewer.get(path()).expect(403);
    expect(body.code).toBe('role-too-low');
    expect((await team.chloe.get(path())).status).not.toBe(403);
    await supertest(api.server).get(path()).expect(401);
  });

  it.each([
    ['the blogger', () => `/api/bloggers/${anna.bloggerId}`],
    ['their timeline', () => `/api/bloggers/${anna.bloggerId}/timeline`],
    ['the pitch that was answered', () => `/api/pitches/${pitchId}`],
    ['the search', () => '/api/search?q=pieces'],
    ['Today', () => '/api/today'],
  ])('%s shows a viewer none of it', async (_what, path) => {
    const { body } = await viewer.get(path()).expect(200);
    expect(JSON.stringify(body)).not.toContain('pieces');
  });

  it('nor does Today of an officer who only reads now', async () => {
    const { who, agent } = await staff(api, 'officer', 'Odile');
    await team.database.query(`UPDATE pitches SET officer_id = $2 WHERE id = $1`, [pitchId, who.id]);
    expect(JSON.stringify((await agent.get('/api/today').expect(200)).body)).toContain('pieces');
    await team.database.query(`UPDATE accounts SET role = 'viewer' WHERE id = $1`, [who.id]);
    expect(JSON.stringify((await agent.get('/api/today').expect(200)).body)).not.toContain('pieces');
  });
});
