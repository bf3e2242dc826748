import { describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { brokenIn, dryRun, type Rule, unsavedPitch } from './support/guard-answers.js';
import { pitchingDay } from './support/pitching-day.js';

const RULES = [
  'one_recipient',
  'contact_policy',
  'read',
  'mutual_value',
  'breathing_room',
  'no_collision',
  'nothing_left_over',
  'no_open_case',
  'follow_ups',
  'pace',
  'honest_opinion',
];

const desk = pitchingDay();

describe('the dry run while one writes', () => {
  it('lets a careful pitch through, rule by rule, and says when it would leave', async () => {
    const answer = await dryRun(desk.ben, desk.anna);
    expect(answer).toMatchObject({
      ok: true,
      leavesAt: '2026-11-23T10:00:10.000Z',
      wallTime: '2026-11-23T11:00',
      timeZone: 'Europe/Paris',
    });
    expect(answer.rules.map(({ rule }) => rule)).toEqual(RULES);
    expect(answer.rules.every(({ ok, code }) => ok && code === null)).toBe(true);
    expect(answer.rules.filter(({ exceptable }) => exceptable)).toHaveLength(6);
  });

  it('answers for an empty page with everything that is missing, not the first', async () => {
    const { body } = await desk.ben
      .post('/api/guard-checks')
      .send({ bloggerId: desk.anna.bloggerId, campaignId: desk.anna.campaignId, when: 'now' })
      .expect(200);
    expect(body.ok).toBe(false);
    expect(brokenIn(body.rules)).toEqual([
      'one_recipient.none',
      'read.none',
      'mutual_value.not-stated',
      'nothing_left_over.empty',
    ]);
    for (const { ok, remedy, detail } of body.rules as (Rule & { detail: string })[]) {
      if (!ok) expect([typeof remedy, typeof detail]).toEqual(['string', 'string']);
    }
  });

  it('writes nothing down', async () => {
    const count = async (): Promise<number> =>
      (await desk.database.query(`SELECT count(*)::int AS n FROM events`))[0].n;
    const before = await count();
    await dryRun(desk.ben, desk.anna, { body: 'Dear {{name}}' });
    expect(await count()).toBe(before);
  });

  it('tells of their morning, and of a time moved out of the night', async () => {
    expect((await dryRun(desk.ben, desk.anna, { when: 'morning' })).wallTime).toBe('2026-11-24T09:30');
    expect((await dryRun(desk.ben, desk.anna, { when: 'at', wallTime: '2026-11-24T23:00' })).wallTime).toBe(
      '2026-11-25T09:00',
    );
  });

  it('refuses what is no blogger, no pitch, no time', async () => {
    await desk.ben
      .post('/api/guard-checks')
      .send(unsavedPitch(desk.anna, { bloggerId: newId() }))
      .expect(404);
    await desk.ben
      .post('/api/guard-checks')
      .send(unsavedPitch(desk.anna, { pitchId: newId() }))
      .expect(404);
    await desk.ben
      .post('/api/guard-checks')
      .send(unsavedPitch(desk.anna, { when: 'at' }))
      .expect(422);
    await desk.ben
      .post('/api/guard-checks')
      .send(unsavedPitch(desk.anna, { when: 'at', wallTime: '2026-02-30T10:00' }))
      .expect(422);
    await desk.ben
      .post('/api/guard-checks')
      .send(unsavedPitch(desk.anna, { when: 'someday' }))
      .expect(422);
    await desk.ben
      .post('/api/guard-checks')
      .send(unsavedPitch(desk.anna, { bcc: 'all@blog.example' }))
      .expect(422);
  });
});
