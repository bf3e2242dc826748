import { describe, expect, it } from '@jest/globals';
import { newId } from '@rapport/platform';
import { draftPitch, type LedgerRow, ledgerOf, pitchingGround, scheduledPitch } from './support/pitching.js';
import { pitchingDay } from './support/pitching-day.js';
import { eventsOf } from './support/records.js';

const desk = pitchingDay();

const ledger = (pitchId: string): Promise<LedgerRow[]> => ledgerOf(desk.database, pitchId);

const stateOf = async (id: string): Promise<string> =>
  (await desk.ben.get(`/api/pitches/${id}`).expect(200)).body.state;

describe('scheduling a pitch', () => {
  it('writes it and its follow-up to the ledger, a moment from now', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    const { body } = await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version })
      .expect(200);
    expect(body).toMatchObject({
      state: 'scheduled',
      next: { what: 'leaves', at: '2026-11-23T10:00:10.000Z', step: 0 },
      allowed: ['draft', 'sent', 'bounced', 'withdrawn'],
    });
    expect(await ledger(id)).toMatchObject([
      { step: 0, kind: 'pitch', state: 'scheduled', wallTime: '2026-11-23T11:00' },
      {
        step: 1,
        kind: 'follow_up',
        state: 'scheduled',
        wallTime: '2026-11-30T09:00',
        subject: 'Re: An oven for your slow breads?',
      },
    ]);
    expect(await eventsOf(desk.api, id)).toEqual(['pitch.drafted', 'pitch.scheduled']);
  });

  it('means a wall-clock time of the blogger’s zone', async () => {
    const tokyo = await pitchingGround(desk.api, desk.benWho.id, { timeZone: 'Asia/Tokyo' });
    const { id, version } = await draftPitch(desk.ben, tokyo, { followUps: [] });
    const schedule = { when: 'at', wallTime: '2026-11-26T10:15', version };
    const { body } = await desk.ben.put(`/api/pitches/${id}/schedule`).send(schedule).expect(200);
    expect(body.next).toMatchObject({ what: 'leaves', at: '2026-11-26T01:15:00.000Z' });
  });

  it('means half past nine by their morning, and moves a night or a weekend into working hours', async () => {
    const morning = await draftPitch(desk.ben, desk.anna);
    const { body } = await desk.ben
      .put(`/api/pitches/${morning.id}/schedule`)
      .send({ when: 'morning', version: morning.version })
      .expect(200);
    expect(body.next.at).toBe('2026-11-24T08:30:00.000Z');
    const other = await pitchingGround(desk.api, desk.benWho.id);
    const night = await draftPitch(desk.ben, other);
    const moved = await desk.ben
      .put(`/api/pitches/${night.id}/schedule`)
      .send({ when: 'at', wallTime: '2026-11-27T22:00', version: night.version })
      .expect(200);
    expect(moved.body.next.at).toBe('2026-11-30T08:00:00.000Z');
  });

  it('refuses a stale version, a time that is none, and a campaign that isn’t running', async () => {
    const { id, version } = await draftPitch(desk.ben, desk.anna);
    await desk.ben.patch(`/api/pitches/${id}`).send({ angle: 'Another', version }).expect(200);
    const stale = await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version })
      .expect(409);
    expect(stale.body.code).toBe('stale-edit');
    const now = version + 1;
    await desk.ben.put(`/api/pitches/${id}/schedule`).send({ when: 'at', version: now }).expect(422);
    await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'at', wallTime: '2026-02-30T10:00', version: now })
      .expect(422);
    await desk.manager.put(`/api/campaigns/${desk.anna.campaignId}/end`).expect(200);
    const ended = await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version: now })
      .expect(409);
    expect(ended.body).toMatchObject({ code: 'pitch.campaign-not-running', state: 'ended' });
  });

  it('lets one of two officers win who schedule at the same instant; the other is told who', async () => {
    for (let round = 0; round < 5; round += 1) {
      const blogger = await pitchingGround(desk.api, desk.benWho.id);
      const drafts = [await draftPitch(desk.ben, blogger), await draftPitch(desk.chloe, blogger)] as const;
      const [bens, chloes] = await Promise.all([
        desk.ben
          .put(`/api/pitches/${drafts[0].id}/schedule`)
          .send({ when: 'now', version: drafts[0].version }),
        desk.chloe
          .put(`/api/pitches/${drafts[1].id}/schedule`)
          .send({ when: 'now', version: drafts[1].version }),
      ]);
      expect([bens.status, chloes.status].toSorted()).toEqual([200, 409]);
      const loser = bens.status === 409 ? bens.body : chloes.body;
      const winner =
        bens.status === 409
          ? { officerName: 'Chloé Durand', pitchId: drafts[1].id }
          : { officerName: 'Ben Okafor', pitchId: drafts[0].id };
      expect(loser).toMatchObject({ code: 'pitch.blogger-held', ...winner });
      const held = await desk.database.query(
        `SELECT state FROM pitches WHERE blogger_id = $1 ORDER BY state`,
        [blogger.bloggerId],
      );
      expect(held).toEqual([{ state: 'draft' }, { state: 'scheduled' }]);
    }
  });

  it('holds the blogger even when somebody gets around the rules: the lock is in the database', async () => {
    await scheduledPitch(desk.ben, desk.anna);
    const { id } = await draftPitch(desk.chloe, desk.anna);
    const around = desk.database.query(`UPDATE pitches SET state = 'scheduled' WHERE id = $1`, [id]);
    await expect(around).rejects.toThrow('pitches_one_open_per_blogger');
  });
});

describe('taking a pitch back', () => {
  it('cancels what waits and makes it a draft again, which may be scheduled anew', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const { body } = await desk.ben.delete(`/api/pitches/${id}/schedule`).expect(200);
    expect(body).toMatchObject({ state: 'draft', next: { what: 'write' } });
    expect((await ledger(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect((await desk.ben.delete(`/api/pitches/${id}`).expect(409)).body.code).toBe('pitch.has-history');
    await desk.ben
      .put(`/api/pitches/${id}/schedule`)
      .send({ when: 'now', version: body.version })
      .expect(200);
    expect((await ledger(id)).map(({ state }) => state)).toEqual([
      'cancelled',
      'cancelled',
      'scheduled',
      'scheduled',
    ]);
    expect(await eventsOf(desk.api, id)).toEqual([
      'pitch.drafted',
      'pitch.scheduled',
      'pitch.taken-back',
      'pitch.scheduled',
    ]);
  });

  it('comes too late once the message is being handed over', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    await desk.database.query(
      `UPDATE messages SET state = 'transmitting', lease_token = $2 WHERE origin_id = $1 AND step = 0`,
      [id, newId()],
    );
    const { body } = await desk.ben.delete(`/api/pitches/${id}/schedule`).expect(409);
    expect(body.code).toBe('pitch.already-leaving');
    await desk.ben.put(`/api/pitches/${id}/withdrawal`).send({ reason: 'Wrong person' }).expect(409);
    expect(await stateOf(id)).toBe('scheduled');
    expect((await ledger(id)).map(({ state }) => state)).toEqual(['transmitting', 'scheduled']);
  });

  it('happens by itself when the first message is cancelled in the ledger', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const [message] = (
      await desk.ben.get(`/api/messages?filter={"pitchId":"${id}"}`).expect(200)
    ).body.filter(({ step }: LedgerRow) => step === 0);
    await desk.ben.put(`/api/messages/${message.id}/cancellation`).expect(200);
    expect(await stateOf(id)).toBe('draft');
    expect((await ledger(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });
});
