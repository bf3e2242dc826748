import { describe, expect, it } from '@jest/globals';
import { newId, Secrets } from '@rapport/platform';
import { dryRun, type Rule } from './support/guard-answers.js';
import { CONTENT, draftPitch, pitchingGround, scheduledPitch } from './support/pitching.js';
import { pitchingDay } from './support/pitching-day.js';
import { staff } from './support/staff.js';

const desk = pitchingDay();

/** Saves, schedules, and gives the codes of the rules that refused it; none when it was scheduled. */
async function refusedBy(
  change: object = {},
  schedule: object = { when: 'now' },
): Promise<(string | null)[]> {
  const { id, version } = await draftPitch(desk.ben, desk.anna, change);
  const { status, body } = await desk.ben.put(`/api/pitches/${id}/schedule`).send({ version, ...schedule });
  if (status === 200) return [];
  expect(body.rules).toBeDefined();
  expect((await desk.ben.get(`/api/pitches/${id}`)).body.state).toBe('draft');
  return body.rules.map(({ code }: Rule) => code);
}

describe('on each schedule, the guard', () => {
  it('lets a careful pitch through', async () => expect(await refusedBy()).toEqual([]));

  it('wants one recipient', async () => {
    await desk.database.query(`UPDATE contact_points SET kind = 'form' WHERE id = $1`, [
      desk.anna.contactPointId,
    ]);
    expect(await refusedBy({ contactPointId: null })).toEqual(['one_recipient.none']);
    expect(await refusedBy({ contactPointId: desk.anna.contactPointId })).toEqual([
      'one_recipient.not-an-email',
    ]);
    await desk.database.query(
      `UPDATE contact_points SET kind = 'email', address = 'a@b.example, c@d.example' WHERE id = $1`,
      [desk.anna.contactPointId],
    );
    expect(await refusedBy({ contactPointId: desk.anna.contactPointId })).toEqual(['one_recipient.several']);
    await desk.database.query(`UPDATE contact_points SET address = $2 WHERE id = $1`, [
      desk.anna.contactPointId,
      'a@b.example\r\nBcc: x@y.example',
    ]);
    expect(await refusedBy({ contactPointId: desk.anna.contactPointId })).toEqual(['one_recipient.several']);
  });

  it.each([
    [
      `UPDATE bloggers SET contact_policy = 'do_not_contact', do_not_contact_reason = 'asked', do_not_contact_at = now() WHERE id = $1`,
      'do-not-contact',
    ],
    [`UPDATE bloggers SET contact_policy = 'no_email' WHERE id = $1`, 'no-email'],
    [`UPDATE contact_points SET state = 'opted_out' WHERE blogger_id = $1`, 'opted-out'],
    [`UPDATE contact_points SET state = 'bounced' WHERE blogger_id = $1`, 'bounced'],
  ])('keeps the contact policy: %s', async (change, code) => {
    await desk.database.query(change, [desk.anna.bloggerId]);
    expect(await refusedBy()).toEqual([`contact_policy.${code}`]);
  });

  it('keeps the suppression list, which knows only hashes', async () => {
    const [{ key }] = await desk.database.query(
      `SELECT address_key AS key FROM contact_points WHERE id = $1`,
      [desk.anna.contactPointId],
    );
    await desk.database.query(`INSERT INTO suppressions (address_hash, reason) VALUES ($1, 'asked')`, [
      desk.api.app.get(Secrets).keyedHash(key),
    ]);
    expect(await refusedBy()).toEqual(['contact_policy.suppressed']);
  });

  it('wants a reading that is recent and named', async () => {
    expect(await refusedBy({ readingIds: [] })).toEqual(['read.none']);
    const body = CONTENT.body.replace('“Three days for one loaf” twice', 'your blog');
    expect(await refusedBy({ body })).toEqual(['read.not-mentioned']);
    await desk.database.query(`UPDATE readings SET read_at = '2026-05-01' WHERE id = $1`, [
      desk.anna.readingId,
    ]);
    expect(await refusedBy()).toEqual(['read.too-old']);
  });

  it('wants what the blogger gains stated, and said', async () => {
    expect(await refusedBy({ mutualValue: '' })).toEqual(['mutual_value.not-stated']);
    expect(await refusedBy({ mutualValue: 'win' })).toEqual(['mutual_value.too-vague']);
    expect(await refusedBy({ mutualValue: 'A paid workshop in Lyon' })).toEqual(['mutual_value.not-said']);
  });

  it('leaves breathing room, whoever wrote before', async () => {
    const pitched = (daysAgo: number) =>
      desk.database.query(
        `INSERT INTO pitches (id, blogger_id, campaign_id, officer_id, state, sent_at) VALUES ($1, $2, $3, $4, 'no_response', $5)`,
        [
          newId(),
          desk.anna.bloggerId,
          desk.anna.campaignId,
          desk.chloeWho.id,
          new Date(desk.api.clock.now().getTime() - daysAgo * 86_400_000),
        ],
      );
    for (const days of [300, 200, 100]) await pitched(days);
    expect(await refusedBy()).toEqual(['breathing_room.too-many']);
    await pitched(20);
    const { rules } = await dryRun(desk.ben, desk.anna);
    expect(rules.find(({ ok }) => !ok)).toMatchObject({
      code: 'breathing_room.too-soon',
      params: { officerName: 'Chloé Durand', days: 30 },
    });
  });

  it('lets nobody into a colleague’s open pitch: a conflict that says whose', async () => {
    const chloes = await scheduledPitch(desk.chloe, desk.anna);
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    const { body } = await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version })
      .expect(409);
    expect(body).toMatchObject({ code: 'pitch.blogger-held', officerName: 'Chloé Durand', pitchId: chloes });
    expect(body.rules.map(({ code }: Rule) => code)).toEqual([
      'breathing_room.too-soon',
      'no_collision.held',
    ]);
  });

  it('lets nobody into a colleague’s unanswered thread', async () => {
    const threadId = newId();
    await desk.database.query(`INSERT INTO threads (id, blogger_id, subject) VALUES ($1, $2, 'A question')`, [
      threadId,
      desk.anna.bloggerId,
    ]);
    await desk.database.query(
      `INSERT INTO messages (id, thread_id, blogger_id, direction, kind, state, officer_id, subject, body, received_at)
       VALUES ($1, $2, $3, 'in', 'answer', 'received', $4, 'A question', 'Who are you?', $5)`,
      [newId(), threadId, desk.anna.bloggerId, desk.chloeWho.id, desk.api.clock.now()],
    );
    expect(await refusedBy()).toEqual(['no_collision.unanswered']);
    await desk.database.query(`UPDATE messages SET received_at = '2026-09-01' WHERE thread_id = $1`, [
      threadId,
    ]);
    expect(await refusedBy()).toEqual([]);
  });

  it('leaves nothing over', async () => {
    expect(await refusedBy({ subject: '' })).toEqual(['nothing_left_over.empty']);
    expect(await refusedBy({ subject: 'An oven for {{name}}' })).toEqual(['nothing_left_over.found']);
    expect(await refusedBy({ followUps: [{ step: 1, waitDays: 6, body: 'Dear [Name]' }] })).toEqual([
      'nothing_left_over.found',
    ]);
  });

  it('keeps follow-ups apart', async () => {
    expect(await refusedBy({ followUps: [{ step: 1, waitDays: 3, body: 'Well?' }] })).toEqual([
      'follow_ups.too-close',
    ]);
    expect(await refusedBy({ followUps: [{ step: 1, waitDays: 5, body: '' }] })).toEqual([
      'follow_ups.empty',
    ]);
  });

  it('refuses a time outside their working hours when it is insisted on', async () => {
    const night = { when: 'at', wallTime: '2026-11-24T22:00' };
    expect(await refusedBy({}, { ...night, exactly: true })).toEqual(['pace.outside-window']);
    expect(await refusedBy({}, night)).toEqual([]);
  });

  it('lets an officer write twenty first pitches a day', async () => {
    const { agent: hasty, who } = await staff(desk.api, 'officer', 'Hasty Hal');
    await desk.database.query(
      `INSERT INTO pitches (id, blogger_id, campaign_id, officer_id, state, sent_at)
       SELECT gen_random_uuid(), b.id, $1, $2, 'declined', $3 FROM (SELECT id FROM bloggers LIMIT 1) b, generate_series(1, 20)`,
      [(await pitchingGround(desk.api, who.id)).campaignId, who.id, desk.api.clock.now()],
    );
    const blogger = await pitchingGround(desk.api, who.id);
    const { id, version } = await draftPitch(hasty, blogger);
    const { body } = await hasty
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version })
      .expect(422);
    expect(body.rules).toMatchObject([{ code: 'pace.too-many', params: { most: 20, day: '2026-11-23' } }]);
    await hasty.put(`/api/pitches/${id}/schedule`).send({ when: 'morning', version }).expect(200);
  });

  it('asks for an honest opinion only', async () => {
    const body = `${CONTENT.body}\n\nYou keep the oven if your review is positive.`;
    const { rules } = await dryRun(desk.ben, desk.anna, { body });
    expect(rules.at(-1)).toMatchObject({
      code: 'honest_opinion.tied',
      params: { sentence: 'You keep the oven if your review is positive.' },
      exceptable: false,
    });
    expect(await refusedBy({ body })).toEqual(['honest_opinion.tied']);
    expect(
      await refusedBy({ body: `${CONTENT.body}\n\nWrite what you think, even if it is negative.` }),
    ).toEqual([]);
  });

  it('names every broken rule at once', async () => {
    expect(await refusedBy({ subject: '', readingIds: [], mutualValue: '' })).toEqual([
      'read.none',
      'mutual_value.not-stated',
      'nothing_left_over.empty',
    ]);
  });
});
