import { describe, expect, it } from '@jest/globals';
import { CONTENT, draftPitch, scheduledPitch } from './support/pitching.js';
import { pitchingDay } from './support/pitching-day.js';
import { eventsOf, listOf } from './support/records.js';

const desk = pitchingDay();

const vague = { mutualValue: 'win' };

describe('an exception', () => {
  const ask = (id: string, rule: string, agent = desk.ben) =>
    agent.post(`/api/pitches/${id}/exceptions`).send({ rule, reason: 'She knows us well' });

  it('is asked for, waits for a manager, and lets the pitch go once granted; both reasons are kept', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna, vague);
    const { body: asked } = await ask(id, 'mutual_value').expect(201);
    expect(asked).toMatchObject({
      rule: 'mutual_value',
      decision: null,
      requestedByName: 'Ben Okafor',
      bloggerName: 'Anna Martin',
    });
    await desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version }).expect(422);
    const open = await desk.manager
      .get(listOf('exceptions', { filter: { open: true, pitchId: id } }))
      .expect(200);
    expect(open.body.map((exception: { id: string }) => exception.id)).toEqual([asked.id]);
    const { body: granted } = await desk.manager
      .put(`/api/exceptions/${asked.id}/decision`)
      .send({ granted: true, reason: 'They met in Lyon' })
      .expect(200);
    expect(granted).toMatchObject({
      decision: 'granted',
      decisionReason: 'They met in Lyon',
      decidedByName: 'Marie Manager',
    });
    const unsaved = {
      bloggerId: desk.anna.bloggerId,
      campaignId: desk.anna.campaignId,
      readingIds: [desk.anna.readingId],
      when: 'now',
    };
    const { body: checked } = await desk.ben
      .post('/api/guard-checks')
      .send({ ...CONTENT, ...unsaved, ...vague, contactPointId: desk.anna.contactPointId, pitchId: id })
      .expect(200);
    expect(checked.ok).toBe(true);
    expect(checked.rules[3]).toMatchObject({ ok: true, excepted: true, code: 'mutual_value.too-vague' });
    await desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version }).expect(200);
    const { body } = await desk.ben.get(`/api/pitches/${id}`).expect(200);
    expect(body.exceptions).toMatchObject([
      { reason: 'She knows us well', decisionReason: 'They met in Lyon' },
    ]);
    expect(await eventsOf(desk.api, id)).toEqual([
      'pitch.drafted',
      'pitch.exception-requested',
      'pitch.exception-granted',
      'pitch.scheduled',
    ]);
  });

  it('that is refused stays refused, and may be asked for again', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna, vague);
    const { body: asked } = await ask(id, 'mutual_value').expect(201);
    await ask(id, 'mutual_value').expect(409);
    await desk.manager
      .put(`/api/exceptions/${asked.id}/decision`)
      .send({ granted: false, reason: 'Say it' })
      .expect(200);
    const again = await desk.manager
      .put(`/api/exceptions/${asked.id}/decision`)
      .send({ granted: true, reason: 'Hm' })
      .expect(409);
    expect(again.body.code).toBe('exception.decided');
    await desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version }).expect(422);
    await ask(id, 'mutual_value').expect(201);
  });

  it('is granted in place by a manager who asks', async () => {
    const { id } = await draftPitch(desk.ben, desk.anna, vague);
    await ask(id, 'mutual_value').expect(201);
    const { body } = await ask(id, 'mutual_value', desk.manager).expect(201);
    expect(body).toMatchObject({
      decision: 'granted',
      requestedByName: 'Ben Okafor',
      decidedByName: 'Marie Manager',
    });
    const { body: alone } = await ask(id, 'read', desk.manager).expect(201);
    expect(alone).toMatchObject({ decision: 'granted', requestedByName: 'Marie Manager' });
  });

  it.each(['one_recipient', 'contact_policy', 'nothing_left_over', 'no_open_case', 'honest_opinion'])(
    'is never granted to %s',
    async (rule) => {
      const { id } = await draftPitch(desk.ben, desk.anna);
      const { body } = await ask(id, rule, desk.manager).expect(422);
      expect(body.code).toBe('exception.not-possible');
    },
  );

  it('needs a known rule, a reason, and one’s own pitch', async () => {
    const { id } = await draftPitch(desk.ben, desk.anna);
    await ask(id, 'own_words').expect(422);
    await desk.ben.post(`/api/pitches/${id}/exceptions`).send({ rule: 'read', reason: ' ' }).expect(422);
    await ask(id, 'read', desk.chloe).expect(403);
  });

  it('to the working hours lets a message leave at night', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    await ask(id, 'pace', desk.manager).expect(201);
    const night = { when: 'at', wallTime: '2026-11-24T22:00', exactly: true, version };
    const { body } = await desk.ben.put(`/api/pitches/${id}/schedule`).send(night).expect(200);
    expect(body.next.at).toBe('2026-11-24T21:00:00.000Z');
  });

  it('to “no collision” lets a second pitch stand beside the one that holds the blogger', async () => {
    await scheduledPitch(desk.chloe, desk.anna);
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    for (const rule of ['no_collision', 'breathing_room']) await ask(id, rule, desk.manager).expect(201);
    await desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version }).expect(200);
  });
});

describe('the guard’s numbers', () => {
  it('are read by everybody and changed by a manager, with a version', async () => {
    const { body } = await desk.ben.get('/api/settings/guard').expect(200);
    expect(body).toMatchObject({ readingMaxAgeDays: 180, pitchesPerDay: 20, windowFromHour: 9, version: 0 });
    const changed = await desk.manager
      .put('/api/settings/guard')
      .send({ ...body, readingMaxAgeDays: 5 })
      .expect(200);
    expect(changed.body).toMatchObject({ readingMaxAgeDays: 5, version: 1 });
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    const refused = await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version })
      .expect(422);
    expect(refused.body.rules).toMatchObject([{ code: 'read.too-old', params: { days: 5 } }]);
    await desk.manager
      .put('/api/settings/guard')
      .send({ ...body, readingMaxAgeDays: 90 })
      .expect(409);
    await desk.manager
      .put('/api/settings/guard')
      .send({ ...body, version: 1 })
      .expect(200);
    await desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version }).expect(200);
  });

  it('stay within their limits and agree with each other', async () => {
    const { body } = await desk.ben.get('/api/settings/guard').expect(200);
    await desk.manager
      .put('/api/settings/guard')
      .send({ ...body, followUpsAtMost: 3 })
      .expect(422);
    await desk.manager
      .put('/api/settings/guard')
      .send({ ...body, breathingDays: 0 })
      .expect(422);
    const atOdds = { ...body, windowFromHour: 18, windowToHour: 9, followUpsAtMost: 0 };
    const { body: refused } = await desk.manager.put('/api/settings/guard').send(atOdds).expect(422);
    expect(refused.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/windowToHour',
      '/followUpsByDefault',
    ]);
  });
});
