import { describe, expect, it } from '@jest/globals';
import { openCase, settleCase } from './support/cases.js';
import { brokenIn, dryRun } from './support/guard-answers.js';
import { draftPitch, ledgerOf, pitchingGround, scheduledPitch } from './support/pitching.js';
import { pitchingDesk } from './support/pitching-desk.js';
import { eventsOf } from './support/records.js';

const desk = pitchingDesk();

describe('while a case is open', () => {
  it('no pitch is scheduled: the guard says why, whose case it is and what to do', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    const { id: caseId } = await openCase(desk.chloe, desk.anna.bloggerId);
    const refused = await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version })
      .expect(422);
    expect(refused.body).toMatchObject({
      code: 'guard.refused',
      rules: [
        {
          rule: 'no_open_case',
          code: 'no_open_case.open',
          detail:
            'A case of theirs is open; Chloé Durand sees to it. Nothing else goes to them until it is closed.',
          params: { caseId, ownerName: 'Chloé Durand', since: '2026-11-23T10:00:00.000Z' },
          remedy: 'close-case',
          exceptable: false,
          excepted: false,
        },
      ],
    });
    expect(await desk.stateOf(id)).toBe('draft');
  });

  it('the dry run says so while one types, and no more once every case is closed', async () => {
    const { bloggerId } = desk.anna;
    const broken = async () => brokenIn((await dryRun(desk.ben, desk.anna)).rules);
    expect(await broken()).toEqual([]);
    const [one, another] = [await openCase(desk.ben, bloggerId), await openCase(desk.ben, bloggerId)];
    expect(await broken()).toEqual(['no_open_case.open']);
    await settleCase(desk.ben, one);
    expect(await broken()).toEqual(['no_open_case.open']);
    await settleCase(desk.ben, another);
    expect(await broken()).toEqual([]);
  });

  it('a case that waits for the blogger still stands; one that is closed lets the pitch pass', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    const opened = await openCase(desk.ben, desk.anna.bloggerId);
    const schedule = () => desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version });
    const move = { state: 'waiting_for_blogger', reason: 'We wrote', version: opened.version };
    const { body: waiting } = await desk.ben.put(`/api/cases/${opened.id}/state`).send(move).expect(200);
    await schedule().expect(422);
    const ending = { state: 'unresolved', reason: 'No answer in a month', version: waiting.version };
    await desk.ben.put(`/api/cases/${opened.id}/state`).send(ending).expect(200);
    await schedule().expect(200);
  });

  it("another blogger's case stands in nobody's way", async () => {
    await openCase(desk.ben, (await pitchingGround(desk.api, desk.benWho.id)).bloggerId);
    await scheduledPitch(desk.ben, desk.anna);
  });

  it('nobody, not even a manager, grants an exception', async () => {
    const { id } = await draftPitch(desk.ben, desk.anna);
    await openCase(desk.ben, desk.anna.bloggerId);
    const asked = { rule: 'no_open_case', reason: 'It is urgent' };
    const { body } = await desk.manager.post(`/api/pitches/${id}/exceptions`).send(asked).expect(422);
    expect(body.code).toBe('exception.not-possible');
  });
});

describe('opening a case', () => {
  it('takes back the pitch that waits, whoever wrote it, without a word of the case', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const { id: caseId } = await openCase(desk.chloe, desk.anna.bloggerId);
    expect(await ledgerOf(desk.database, id)).toMatchObject([
      { state: 'cancelled', whyNot: { code: 'set-aside', params: {} } },
      { state: 'cancelled', whyNot: { code: 'set-aside' } },
    ]);
    expect(await desk.stateOf(id)).toBe('draft');
    expect((await eventsOf(desk.api, id)).at(-1)).toBe('pitch.taken-back');
    const [opened] = await desk.database.query(`SELECT data FROM events WHERE subject_id = $1`, [caseId]);
    expect(opened.data).toMatchObject({ stopped: 2, leaving: 0 });
    desk.api.clock.set('2026-12-20T10:00:00Z');
    await desk.worker.send();
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });

  it('stops the follow-up of a pitch that left', async () => {
    const id = await desk.sentPitch(desk.anna);
    await openCase(desk.ben, desk.anna.bloggerId);
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['sent', 'cancelled']);
    expect(await desk.stateOf(id)).toBe('sent');
  });

  it("leaves alone what answers the blogger, and other bloggers' mail", async () => {
    const elsewhere = await pitchingGround(desk.api, desk.chloeWho.id);
    const others = await scheduledPitch(desk.chloe, elsewhere);
    const id = await scheduledPitch(desk.ben, desk.anna);
    await desk.database.query(`UPDATE messages SET kind = 'answer' WHERE origin_id = $1 AND step = 0`, [id]);
    await openCase(desk.ben, desk.anna.bloggerId);
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['scheduled', 'cancelled']);
    expect((await ledgerOf(desk.database, others)).map(({ state }) => state)).toEqual([
      'scheduled',
      'scheduled',
    ]);
  });
});

describe('a message that comes due while a case is open', () => {
  /** As after a server that put the message off, or a person who says that it did not go: it is due once more. */
  const dueAgain = (pitchId: string, step: number) =>
    desk.database.query(
      `UPDATE messages SET state = 'scheduled', why_not = NULL, not_before = $3 WHERE origin_id = $1 AND step = $2`,
      [pitchId, step, desk.api.clock.now()],
    );

  it('does not leave, though it is a pitch', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    await openCase(desk.ben, desk.anna.bloggerId);
    await desk.database.query(`UPDATE pitches SET state = 'scheduled' WHERE id = $1`, [id]);
    await dueAgain(id, 0);
    desk.api.clock.advance(60_000);
    await desk.worker.send();
    const [first] = await ledgerOf(desk.database, id);
    expect(first).toMatchObject({ state: 'cancelled', whyNot: { code: 'set-aside', params: {} } });
    const [{ checks }] = await desk.database.query(
      `SELECT checks FROM messages WHERE origin_id = $1 AND step = 0`,
      [id],
    );
    expect(checks).toHaveLength(10);
    expect(JSON.stringify(checks)).not.toContain('case');
    expect(await desk.stateOf(id)).toBe('draft');
  });

  it('does not leave, though it is a follow-up', async () => {
    const id = await desk.sentPitch(desk.anna);
    await openCase(desk.ben, desk.anna.bloggerId);
    desk.api.clock.set('2026-11-30T09:00:00Z');
    await dueAgain(id, 1);
    desk.api.clock.advance(60_000);
    await desk.worker.send();
    expect((await ledgerOf(desk.database, id))[1]).toMatchObject({
      state: 'cancelled',
      whyNot: { code: 'set-aside' },
    });
  });
});

describe('a case opened at the very moment of the handover', () => {
  /** Waits until somebody waits for a lock in this database: no clock, only PostgreSQL's word. */
  const somebodyWaits = async (): Promise<void> => {
    for (;;) {
      const [{ waiting }] = await desk.database.query(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (waiting > 0) return;
    }
  };

  it('comes after a message that is being handed over, and stops what follows it', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const handover = desk.database.createQueryRunner();
    await handover.startTransaction();
    await handover.query(`SELECT FROM bloggers WHERE id = $1 FOR SHARE`, [desk.anna.bloggerId]);
    const opening = openCase(desk.ben, desk.anna.bloggerId);
    await somebodyWaits();
    await handover.query(
      `UPDATE messages SET state = 'transmitting', lease_token = gen_random_uuid(), lease_until = now()
       WHERE origin_id = $1 AND step = 0`,
      [id],
    );
    await handover.commitTransaction();
    await handover.release();
    const { id: caseId } = await opening;
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual([
      'transmitting',
      'cancelled',
    ]);
    const [opened] = await desk.database.query(`SELECT data FROM events WHERE subject_id = $1`, [caseId]);
    expect(opened.data).toMatchObject({ stopped: 1, leaving: 1 });
  });

  it('comes before one whose handover has not begun, which does not leave', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    desk.api.clock.advance(60_000);
    const opening = desk.database.createQueryRunner();
    await opening.startTransaction();
    await opening.query(`SELECT FROM bloggers WHERE id = $1 FOR NO KEY UPDATE`, [desk.anna.bloggerId]);
    const sending = desk.worker.send();
    await somebodyWaits();
    await opening.query(
      `INSERT INTO cases (id, blogger_id, severity, summary, owner_id, opened_by_id, opened_at, updated_at)
       VALUES (gen_random_uuid(), $1, 'low', 'Late', $2, $2, $3, $3)`,
      [desk.anna.bloggerId, desk.benWho.id, desk.api.clock.now()],
    );
    await opening.commitTransaction();
    await opening.release();
    await sending;
    const [first] = await ledgerOf(desk.database, id);
    expect(first).toMatchObject({ state: 'cancelled', whyNot: { code: 'set-aside' } });
  });

  it('waits for whoever schedules a pitch to the same blogger, and the other way round', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    const schedule = desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'now', version });
    const [{ status }] = await Promise.all([schedule, openCase(desk.chloe, desk.anna.bloggerId)]);
    expect([200, 422]).toContain(status);
    const waiting = (await ledgerOf(desk.database, id)).filter(({ state }) => state !== 'cancelled');
    expect(waiting).toEqual([]);
  });
});
