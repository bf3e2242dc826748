import { describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertMailbox } from '@rapport/messages/testing';
import { type LedgerRow, ledgerOf, scheduledPitch } from './support/pitching.js';
import { pitchingDesk } from './support/pitching-desk.js';
import { eventsOf } from './support/records.js';

const desk = pitchingDesk();

describe('a pitch on its way', () => {
  it('is sent when its message left, and waits for its follow-up', async () => {
    const id = await desk.sentPitch(desk.anna);
    const { body } = await desk.ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({
      state: 'sent',
      sentAt: '2026-11-23T10:01:00.000Z',
      next: { what: 'follow_up', step: 1, at: '2026-11-30T08:00:00.000Z' },
    });
    expect(await eventsOf(desk.api, id)).toEqual(['pitch.drafted', 'pitch.scheduled', 'pitch.sent']);
    const checks = await desk.database.query(
      `SELECT checks FROM messages WHERE origin_id = $1 AND step = 0`,
      [id],
    );
    expect(checks[0].checks).toHaveLength(11);
  });

  it('is followed up on time, then counts as unanswered when that wait is over', async () => {
    const id = await desk.sentPitch(desk.anna);
    desk.api.clock.set('2026-11-30T08:00:01Z');
    await desk.worker.send();
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['sent', 'sent']);
    const { body } = await desk.ben.get(`/api/pitches/${id}`).expect(200);
    expect(body.next).toMatchObject({ what: 'silence', at: '2026-12-06T08:00:01.000Z' });
    desk.api.clock.set('2026-12-06T08:00:00Z');
    expect(await desk.worker.closeSilent()).toBe(0);
    desk.api.clock.set('2026-12-06T08:00:02Z');
    expect(await desk.worker.closeSilent()).toBe(1);
    expect(await desk.worker.closeSilent()).toBe(0);
    expect(await desk.stateOf(id)).toBe('no_response');
    expect(await eventsOf(desk.api, id)).toContain('pitch.unanswered');
  });

  it('is opened again by a late answer, and stands outside the lock when somebody else holds the blogger', async () => {
    const id = await desk.sentPitch(desk.anna);
    await desk.database.query(
      `UPDATE pitches SET state = 'no_response', sent_at = sent_at - interval '40 days' WHERE id = $1`,
      [id],
    );
    await desk.database.query(`UPDATE messages SET state = 'cancelled' WHERE origin_id = $1 AND step = 1`, [
      id,
    ]);
    const chloes = await scheduledPitch(desk.chloe, desk.anna);
    const { body } = await desk.ben
      .put(`/api/pitches/${id}/reply`)
      .send({ receivedAt: desk.api.clock.now(), text: 'Yes!' })
      .expect(200);
    expect(body).toMatchObject({ state: 'replied', next: { what: 'decide' } });
    expect(await desk.stateOf(chloes)).toBe('scheduled');
  });

  it('bounces when the server refuses its address, and nothing follows', async () => {
    const sink = await SmtpSink.start();
    sink.behave({ kind: 'reply', at: 'RCPT', reply: '550 5.1.1 No such user' });
    await insertMailbox(desk.database, sink.port, { accountId: desk.benWho.id });
    const id = await scheduledPitch(desk.ben, desk.anna);
    desk.api.clock.advance(60_000);
    await desk.worker.send();
    await sink.stop();
    await desk.database.query(`UPDATE mailboxes SET disabled_at = now() WHERE account_id = $1`, [
      desk.benWho.id,
    ]);
    const { body } = await desk.ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({
      state: 'bounced',
      closeReason: expect.stringContaining('5.1.1'),
      allowed: [],
    });
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['refused', 'cancelled']);
  });

  it('ends when the blogger asks not to be contacted', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    await desk.ben
      .put(`/api/bloggers/${desk.anna.bloggerId}/do-not-contact`)
      .send({ reason: 'She wrote so' })
      .expect(200);
    const { body } = await desk.ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({ state: 'withdrawn', closeReason: 'do-not-contact', allowed: [] });
    expect((await ledgerOf(desk.database, id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });
});

describe('the guard when a message comes due', () => {
  const due = async (id: string, change: string): Promise<LedgerRow> => {
    await desk.database.query(change, [id]);
    desk.api.clock.advance(60_000);
    await desk.worker.send();
    return (await ledgerOf(desk.database, id))[0] as LedgerRow;
  };

  it('holds a pitch whose words no longer keep the rules, and says why', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const row = await due(id, `UPDATE messages SET body = 'Dear {{name}}' WHERE origin_id = $1 AND step = 0`);
    expect(row).toMatchObject({ state: 'held', whyNot: { code: 'read.not-mentioned' } });
    const { body } = await desk.ben.get(`/api/pitches/${id}`).expect(200);
    expect(body).toMatchObject({
      state: 'scheduled',
      next: { what: 'held', whyNot: { code: 'read.not-mentioned' } },
    });
  });

  it('cancels a pitch to an address that was suppressed behind its back', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const row = await due(
      id,
      `UPDATE contact_points SET state = 'opted_out' WHERE blogger_id = (SELECT blogger_id FROM pitches WHERE id = $1)`,
    );
    expect(row).toMatchObject({ state: 'cancelled', whyNot: { code: 'contact_policy.opted-out' } });
    expect(await desk.stateOf(id)).toBe('draft');
  });

  it('holds a pitch to a bounced address until somebody chooses another', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const row = await due(
      id,
      `UPDATE contact_points SET state = 'bounced' WHERE blogger_id = (SELECT blogger_id FROM pitches WHERE id = $1)`,
    );
    expect(row).toMatchObject({ state: 'held', whyNot: { code: 'contact_policy.bounced' } });
  });

  it('cancels a follow-up whose pitch was answered behind the ledger’s back', async () => {
    const id = await desk.sentPitch(desk.anna);
    await answeredUnheardStops(id);
  });

  it('lets a follow-up that was brought too near wait for its day', async () => {
    const id = await desk.sentPitch(desk.anna);
    await desk.database.query(`UPDATE messages SET not_before = $2 WHERE origin_id = $1 AND step = 1`, [
      id,
      '2026-11-24T09:00:00Z',
    ]);
    desk.api.clock.set('2026-11-24T09:00:01Z');
    await desk.worker.send();
    expect((await ledgerOf(desk.database, id))[1]).toMatchObject({
      state: 'scheduled',
      wallTime: '2026-11-27T11:01',
      whyNot: { code: 'follow_ups.too-close' },
    });
  });

  it('holds a pitch whose campaign has ended', async () => {
    const id = await scheduledPitch(desk.ben, desk.anna);
    const row = await due(
      id,
      `UPDATE campaigns SET state = 'ended' WHERE id = (SELECT campaign_id FROM pitches WHERE id = $1)`,
    );
    expect(row).toMatchObject({ state: 'held', whyNot: { code: 'campaign-over' } });
  });

  it('lets no exception for follow-ups bring one to somebody who has answered', async () => {
    const id = await desk.sentPitch(desk.anna);
    await desk.database.query(
      `INSERT INTO guard_exceptions (id, pitch_id, rule, reason, requested_by_id, requested_at, decision, decided_by_id, decided_at)
       VALUES (gen_random_uuid(), $1, 'follow_ups', 'Three of them', $2, now(), 'granted', $2, now())`,
      [id, desk.benWho.id],
    );
    await answeredUnheardStops(id);
  });

  it('cancels a pitch that was on the wire when its blogger opted out, should it come back', async () => {
    const sink = await SmtpSink.start();
    const optOut = `UPDATE contact_points SET state = 'opted_out' WHERE blogger_id = $1`;
    await insertMailbox(desk.database, sink.port, { accountId: desk.benWho.id });
    const id = await scheduledPitch(desk.ben, desk.anna);
    sink.behave({
      kind: 'reply',
      at: 'dot',
      reply: '451 4.7.1 later',
      after: sink.received(1).then(() => desk.database.query(optOut, [desk.anna.bloggerId])),
    });
    desk.api.clock.advance(60_000);
    await desk.worker.send();
    expect((await ledgerOf(desk.database, id))[0]).toMatchObject({ state: 'scheduled' });
    sink.behave({ kind: 'accept' });
    desk.api.clock.advance(31 * 60_000);
    await desk.worker.send();
    await sink.stop();
    await desk.database.query(`UPDATE mailboxes SET disabled_at = now()`);
    expect(sink.messages.map(({ accepted }) => accepted)).toEqual([false]);
    expect((await ledgerOf(desk.database, id))[0]).toMatchObject({ state: 'cancelled' });
  });

  it('cancels a pitch that was given up while nobody knew whether it went, when it did not', async () => {
    const sink = await SmtpSink.start();
    await insertMailbox(desk.database, sink.port, { accountId: desk.benWho.id });
    const id = await scheduledPitch(desk.ben, desk.anna);
    sink.behave({ kind: 'drop', at: 'dot' });
    desk.api.clock.advance(60_000);
    await desk.worker.send();
    const [first] = await desk.database.query<{ id: string; state: string }[]>(
      `SELECT id, state FROM messages WHERE origin_id = $1 AND step = 0`,
      [id],
    );
    expect(first).toMatchObject({ state: 'uncertain' });
    await desk.ben.put(`/api/pitches/${id}/withdrawal`).send({ reason: 'Too late for her' }).expect(200);
    await desk.ben.put(`/api/messages/${first?.id}/settlement`).send({ went: false }).expect(200);
    sink.behave({ kind: 'accept' });
    desk.api.clock.advance(60_000);
    await desk.worker.send();
    await sink.stop();
    await desk.database.query(`UPDATE mailboxes SET disabled_at = now()`);
    expect(sink.messages.filter(({ accepted }) => accepted)).toEqual([]);
    expect((await ledgerOf(desk.database, id))[0]).toMatchObject({
      state: 'cancelled',
      whyNot: { code: 'pitch-over' },
    });
    expect(await desk.stateOf(id)).toBe('withdrawn');
  });
});

/** The ledger was not told that this pitch was answered: its follow-up comes due, and the guard cancels it. */
async function answeredUnheardStops(id: string): Promise<void> {
  await desk.database.query(`UPDATE pitches SET state = 'replied' WHERE id = $1`, [id]);
  desk.api.clock.set('2026-11-30T08:00:01Z');
  await desk.worker.send();
  expect((await ledgerOf(desk.database, id))[1]).toMatchObject({
    state: 'cancelled',
    whyNot: { code: 'follow_ups.stopped' },
  });
}
