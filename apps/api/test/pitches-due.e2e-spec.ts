import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertMailbox } from '@rapport/messages/testing';
import type { DataSource } from 'typeorm';
import {
  type Agent,
  forgetPitches,
  type Ground,
  type LedgerRow,
  ledgerOf,
  pitchingGround,
  type PitchingTeam,
  scheduledPitch,
  startPitching,
} from './support/pitching.js';
import { eventsOf } from './support/records.js';
import type { TestApi } from './support/start-api.js';
import { startWorker, type TestWorker } from './support/start-worker.js';

let team: PitchingTeam;
let api: TestApi;
let worker: TestWorker;
let database: DataSource;
let ben: Agent;
let chloe: Agent;
let anna: Ground;

beforeAll(async () => {
  team = await startPitching();
  ({ api, database, ben, chloe } = team);
  worker = await startWorker(api);
});

beforeEach(async () => {
  api.clock.set('2026-11-23T10:00:00Z');
  await forgetPitches(database);
  anna = await pitchingGround(api, team.benWho.id);
});

afterAll(async () => {
  await worker.stop();
  await api.stop();
});

const ledger = (pitchId: string): Promise<LedgerRow[]> => ledgerOf(database, pitchId);

const stateOf = async (id: string): Promise<string> =>
  (await ben.get(`/api/pitches/${id}`).expect(200)).body.state;

const sentPitch = async (): Promise<string> => {
  const id = await scheduledPitch(ben, anna);
  api.clock.advance(60_000);
  await worker.send();
  expect(await stateOf(id)).toBe('sent');
  return id;
};

describe('a pitch on its way', () => {
  it('is sent when its message left, and waits for its follow-up', async () => {
    const id = await sentPitch();
    const { body } = await ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({
      state: 'sent',
      sentAt: '2026-11-23T10:01:00.000Z',
      next: { what: 'follow_up', step: 1, at: '2026-11-30T08:00:00.000Z' },
    });
    expect(await eventsOf(api, id)).toEqual(['pitch.drafted', 'pitch.scheduled', 'pitch.sent']);
    const checks = await database.query(`SELECT checks FROM messages WHERE origin_id = $1 AND step = 0`, [
      id,
    ]);
    expect(checks[0].checks).toHaveLength(11);
  });

  it('is followed up on time, then counts as unanswered when that wait is over', async () => {
    const id = await sentPitch();
    api.clock.set('2026-11-30T08:00:01Z');
    await worker.send();
    expect((await ledger(id)).map(({ state }) => state)).toEqual(['sent', 'sent']);
    const { body } = await ben.get(`/api/pitches/${id}`).expect(200);
    expect(body.next).toMatchObject({ what: 'silence', at: '2026-12-06T08:00:01.000Z' });
    api.clock.set('2026-12-06T08:00:00Z');
    expect(await worker.closeSilent()).toBe(0);
    api.clock.set('2026-12-06T08:00:02Z');
    expect(await worker.closeSilent()).toBe(1);
    expect(await worker.closeSilent()).toBe(0);
    expect(await stateOf(id)).toBe('no_response');
    expect(await eventsOf(api, id)).toContain('pitch.unanswered');
  });

  it('is opened again by a late answer, and stands outside the lock when somebody else holds the blogger', async () => {
    const id = await sentPitch();
    await database.query(
      `UPDATE pitches SET state = 'no_response', sent_at = sent_at - interval '40 days' WHERE id = $1`,
      [id],
    );
    await database.query(`UPDATE messages SET state = 'cancelled' WHERE origin_id = $1 AND step = 1`, [id]);
    const chloes = await scheduledPitch(chloe, anna);
    const { body } = await ben
      .put(`/api/pitches/${id}/reply`)
      .send({ receivedAt: api.clock.now(), text: 'Yes!' })
      .expect(200);
    expect(body).toMatchObject({ state: 'replied', next: { what: 'decide' } });
    expect(await stateOf(chloes)).toBe('scheduled');
  });

  it('bounces when the server refuses its address, and nothing follows', async () => {
    const sink = await SmtpSink.start();
    sink.behave({ kind: 'reply', at: 'RCPT', reply: '550 5.1.1 No such user' });
    await insertMailbox(database, sink.port, { accountId: team.benWho.id });
    const id = await scheduledPitch(ben, anna);
    api.clock.advance(60_000);
    await worker.send();
    await sink.stop();
    await database.query(`UPDATE mailboxes SET disabled_at = now() WHERE account_id = $1`, [team.benWho.id]);
    const { body } = await ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({
      state: 'bounced',
      closeReason: expect.stringContaining('5.1.1'),
      allowed: [],
    });
    expect((await ledger(id)).map(({ state }) => state)).toEqual(['refused', 'cancelled']);
  });

  it('ends when the blogger asks not to be contacted', async () => {
    const id = await scheduledPitch(ben, anna);
    await ben
      .put(`/api/bloggers/${anna.bloggerId}/do-not-contact`)
      .send({ reason: 'She wrote so' })
      .expect(200);
    const { body } = await ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'withdrawn', closeReason: 'do-not-contact', allowed: [] });
    expect((await ledger(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });
});

describe('the guard when a message comes due', () => {
  const due = async (id: string, change: string): Promise<LedgerRow> => {
    await database.query(change, [id]);
    api.clock.advance(60_000);
    await worker.send();
    return (await ledger(id))[0] as LedgerRow;
  };

  it('holds a pitch whose words no longer keep the rules, and says why', async () => {
    const id = await scheduledPitch(ben, anna);
    const row = await due(id, `UPDATE messages SET body = 'Dear {{name}}' WHERE origin_id = $1 AND step = 0`);
    expect(row).toMatchObject({ state: 'held', whyNot: { code: 'read.not-mentioned' } });
    const { body } = await ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({
      state: 'scheduled',
      next: { what: 'held', whyNot: { code: 'read.not-mentioned' } },
    });
  });

  it('cancels a pitch to an address that was suppressed behind its back', async () => {
    const id = await scheduledPitch(ben, anna);
    const row = await due(
      id,
      `UPDATE contact_points SET state = 'opted_out' WHERE blogger_id = (SELECT blogger_id FROM pitches WHERE id = $1)`,
    );
    expect(row).toMatchObject({ state: 'cancelled', whyNot: { code: 'contact_policy.opted-out' } });
    expect(await stateOf(id)).toBe('draft');
  });

  it('holds a pitch to a bounced address until somebody chooses another', async () => {
    const id = await scheduledPitch(ben, anna);
    const row = await due(
      id,
      `UPDATE contact_points SET state = 'bounced' WHERE blogger_id = (SELECT blogger_id FROM pitches WHERE id = $1)`,
    );
    expect(row).toMatchObject({ state: 'held', whyNot: { code: 'contact_policy.bounced' } });
  });

  it('cancels a follow-up whose pitch was answered behind the ledger’s back', async () => {
    const id = await sentPitch();
    await database.query(`UPDATE pitches SET state = 'replied' WHERE id = $1`, [id]);
    api.clock.set('2026-11-30T08:00:01Z');
    await worker.send();
    expect((await ledger(id))[1]).toMatchObject({
      state: 'cancelled',
      whyNot: { code: 'follow_ups.stopped' },
    });
  });

  it('lets a follow-up that was brought too near wait for its day', async () => {
    const id = await sentPitch();
    await database.query(`UPDATE messages SET not_before = $2 WHERE origin_id = $1 AND step = 1`, [
      id,
      '2026-11-24T09:00:00Z',
    ]);
    api.clock.set('2026-11-24T09:00:01Z');
    await worker.send();
    expect((await ledger(id))[1]).toMatchObject({
      state: 'scheduled',
      wallTime: '2026-11-27T11:01',
      whyNot: { code: 'follow_ups.too-close' },
    });
  });
});
