import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inboxEvents } from '@rapport/inbox';
import {
  aComplaint,
  aDeliveryReport,
  anIncomingMail,
  anAbsence,
  startInbox,
  type Pitched,
  type TestInbox,
} from '@rapport/inbox/testing';
import { messageEvents } from '@rapport/messages';
import { messageRow } from '@rapport/messages/testing';

let at: TestInbox;
let pitched: Pitched;

beforeAll(async () => {
  at = await startInbox();
});
afterAll(() => at.stop());
beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  pitched = await at.pitched();
});

const followUp = (): Promise<Record<string, unknown>> => messageRow(at.database, pitched.ids[1]);
const first = (): Promise<Record<string, unknown>> => messageRow(at.database, pitched.ids[0]);
const told = async (type: string): Promise<Record<string, unknown>[]> => {
  const found: { data: Record<string, unknown> }[] = await at.database.query(
    `SELECT data FROM events WHERE type = $1 AND blogger_id = $2 ORDER BY id`,
    [type, pitched.blogger.id],
  );
  return found.map(({ data }) => data);
};
const point = async (): Promise<string> =>
  (
    await at.database.query(`SELECT state FROM contact_points WHERE id = $1`, [
      pitched.blogger.contactPointId,
    ])
  )[0].state;
const fromThem = (mail: Parameters<typeof anIncomingMail>[0] = {}): Parameters<typeof anIncomingMail>[0] => ({
  from: pitched.blogger.address,
  inReplyTo: pitched.messageId,
  ...mail,
});

describe('an answer', () => {
  it('stops every follow-up to them, of every officer, from whichever of their addresses it comes', async () => {
    const other = await at.pitched({
      bloggerId: pitched.blogger.id,
      contactPointId: pitched.blogger.contactPointId,
    });
    await at.database.query(
      `INSERT INTO contact_points (id, blogger_id, address, address_key) VALUES (gen_random_uuid(), $1, $2, $2)`,
      [pitched.blogger.id, `private.${pitched.blogger.id}@home.example`],
    );
    await at.take(anIncomingMail({ from: `private.${pitched.blogger.id}@home.example`, subject: 'teapots' }));
    expect(await followUp()).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    expect(await messageRow(at.database, other.ids[1])).toMatchObject({ state: 'cancelled' });
    expect(await told(messageEvents.received)).toMatchObject([
      { incomingKind: 'reply', originType: 'pitch' },
    ]);
  });

  it('of before we wrote stops nothing: it is history', async () => {
    const old = new Date('2025-03-01T10:00:00Z');
    const raw = anIncomingMail({ from: pitched.blogger.address, subject: 'My new address', date: old });
    expect(await at.take(raw, { internalDate: old })).toBe('kept');
    expect(await followUp()).toMatchObject({ state: 'scheduled' });
    expect(await told(messageEvents.received)).toEqual([]);
    expect(await told(messageEvents.found)).toMatchObject([{ direction: 'in' }]);
  });

  it('proves that a message went of which it was not known', async () => {
    await at.database.query(`UPDATE messages SET state = 'uncertain', sent_at = NULL WHERE id = $1`, [
      pitched.ids[0],
    ]);
    await at.take(anIncomingMail(fromThem()));
    expect(await first()).toMatchObject({ state: 'sent' });
    expect(await told(messageEvents.settled)).toMatchObject([{ went: true, proof: 'answer' }]);
  });
});

describe('an absence', () => {
  it('is no answer: it moves follow-ups past the first day back, and is told', async () => {
    expect(await at.take(anAbsence(fromThem()))).toBe('kept');
    const waits = await followUp();
    // Back on Monday the 7th: Tuesday at the opening, in Paris.
    expect(waits).toMatchObject({
      state: 'scheduled',
      wall_time: '2026-12-08T09:00',
      why_not: { code: 'away' },
    });
    expect(await told(messageEvents.absence)).toMatchObject([
      { returnDate: '2026-12-07', stated: true, putOff: 1 },
    ]);
    expect(await told(messageEvents.received)).toEqual([]);
  });

  it('without a date lasts for the days of the setting', async () => {
    await at.take(anAbsence(fromThem({ text: 'I am out of the office with no access to my mail.' })));
    expect(await told(messageEvents.absence)).toMatchObject([
      { returnDate: null, stated: false, until: '2026-11-30' },
    ]);
    expect(await followUp()).toMatchObject({ state: 'scheduled', wall_time: '2026-12-01T09:00' });
  });

  it('belongs to the person: what another officer has waiting for them is moved too, and waits keep their distance', async () => {
    const { id: bloggerId, contactPointId } = pitched.blogger;
    const followUps = [
      { waitDays: 4, body: 'Did it reach you?' },
      { waitDays: 7, body: 'A last word.' },
    ];
    const other = await at.pitched({ bloggerId, contactPointId, followUps });
    await at.take(anAbsence(fromThem()));
    expect(await messageRow(at.database, other.ids[1])).toMatchObject({ wall_time: '2026-12-08T09:00' });
    expect(await messageRow(at.database, other.ids[2])).toMatchObject({ wall_time: '2026-12-15T09:00' });
  });

  it('ends when they write themselves', async () => {
    await at.take(anAbsence(fromThem()));
    at.clock.advance(3_600_000);
    await at.take(anIncomingMail(fromThem()));
    const [absence] = await at.database.query(`SELECT ended_at FROM blogger_absences WHERE blogger_id = $1`, [
      pitched.blogger.id,
    ]);
    expect(absence.ended_at).not.toBeNull();
  });
});

describe('a bounce', () => {
  const report = (status: string, more: Partial<Parameters<typeof aDeliveryReport>[0]> = {}): Buffer =>
    aDeliveryReport({ recipient: pitched.blogger.address, status, about: pitched.messageId, ...more });

  it('for good marks the message and the address, and nothing follows', async () => {
    expect(await at.take(report('5.1.1'))).toBe('kept');
    expect(await first()).toMatchObject({ state: 'bounced' });
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
    expect(await point()).toBe('bounced');
    expect(await told(messageEvents.bounced)).toMatchObject([
      { permanence: 'hard', status: '5.1.1', failure: 'no-such-user', over: true, dead: true },
    ]);
  });

  it('finds its message by the envelope id when nothing else is left of it', async () => {
    await at.take(
      report('5.1.1', { about: undefined, envelopeId: pitched.ids[0], recipient: 'hidden@forward.example' }),
    );
    expect(await first()).toMatchObject({ state: 'bounced' });
    expect(await point()).toBe('bounced');
  });

  it('because their server refuses us does not blame the address', async () => {
    await at.take(report('5.7.1', { diagnostic: 'smtp; 550 5.7.1 Message rejected due to local policy' }));
    expect(await first()).toMatchObject({ state: 'bounced' });
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
    expect(await point()).toBe('valid');
    expect(await told(messageEvents.bounced)).toMatchObject([{ over: true, dead: false }]);
  });

  const full = { diagnostic: 'smtp; 452 4.2.2 Mailbox full' };

  it('for now is counted; the third in a row is for good', async () => {
    await at.take(report('4.2.2', full));
    expect(await first()).toMatchObject({ state: 'sent' });
    expect(await followUp()).toMatchObject({ state: 'scheduled' });
    expect(await point()).toBe('valid');
    const { id: bloggerId, contactPointId, address: recipient } = pitched.blogger;
    for (const state of ['valid', 'bounced']) {
      const { messageId: about } = await at.pitched({ bloggerId, contactPointId });
      await at.take(report('4.2.2', { ...full, about, recipient }));
      // A second notice of the same message counts no second time.
      await at.take(report('4.2.2', { ...full, about, recipient }));
      expect(await point()).toBe(state);
    }
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
  });

  it('for now is forgotten once something was heard from the address', async () => {
    const { id: bloggerId, contactPointId, address: recipient } = pitched.blogger;
    await at.take(report('4.2.2', full));
    for (let times = 0; times < 2; times += 1) {
      at.clock.advance(3_600_000);
      await at.take(anAbsence(fromThem()));
      at.clock.advance(3_600_000);
      const { messageId: about } = await at.pitched({ bloggerId, contactPointId });
      await at.take(report('4.2.2', { ...full, about, recipient }));
    }
    expect(await point()).toBe('valid');
  });

  it('that is only a delay changes nothing and sends nothing again', async () => {
    await at.take(report('4.4.1', { action: 'delayed', diagnostic: 'smtp; 451 4.4.1 Connection timed out' }));
    expect(await first()).toMatchObject({ state: 'sent' });
    expect(await followUp()).toMatchObject({ state: 'scheduled' });
    expect(await told(messageEvents.delayed)).toHaveLength(1);
  });

  it('of mail that was never ours is none of our affair', async () => {
    expect(
      await at.take(report('5.1.1', { recipient: 'somebody@else.example', about: '<x@else.example>' })),
    ).toBe('ignored');
  });
});

describe('a complaint', () => {
  it('suppresses the address at once and stops everything', async () => {
    await at.take(aComplaint({ recipient: pitched.blogger.address, about: pitched.messageId }));
    expect(await point()).toBe('opted_out');
    expect(await followUp()).toMatchObject({ state: 'cancelled', why_not: { code: 'complained' } });
    expect(await told(messageEvents.complained)).toHaveLength(1);
  });
});

describe('a note of a machine on the way', () => {
  it('that asks who we are is a task for a person, and no answer', async () => {
    const text =
      'To ensure the delivery of your message please click the following link to verify your address.';
    await at.take(
      anIncomingMail(
        fromThem({ from: 'guard@mailguard.example', text, headers: ['X-Boxbe-Sender-Verify: 1'] }),
      ),
    );
    expect(await told(messageEvents.challenged)).toMatchObject([{ incomingKind: 'challenge' }]);
    expect(await followUp()).toMatchObject({ state: 'scheduled' });
  });

  it('that our message was delivered stands in the conversation and waits for nobody', async () => {
    const { address: recipient } = pitched.blogger;
    const delivered = { action: 'delivered' as const, status: '2.0.0', diagnostic: 'smtp; 250 2.0.0 Ok' };
    await at.take(aDeliveryReport({ recipient, about: pitched.messageId, ...delivered }));
    const [receipt] = await at.database.query(
      `SELECT * FROM messages WHERE blogger_id = $1 AND direction = 'in'`,
      [pitched.blogger.id],
    );
    expect(receipt).toMatchObject({ incoming_kind: 'receipt', thread_id: pitched.threadId });
    expect(receipt.looked_at).not.toBeNull();
    expect(await followUp()).toMatchObject({ state: 'scheduled' });
    expect(await first()).toMatchObject({ state: 'sent' });
  });
});

describe('a wish to be left alone', () => {
  it('stops everything to them at once, colleagues’ first messages too, and is put before a person', async () => {
    const { id: bloggerId, contactPointId } = pitched.blogger;
    const [scheduled] = await at.schedule({
      bloggerId,
      contactPointId,
      officerId: at.officerId,
      when: { kind: 'morning' },
    });
    await at.take(
      anIncomingMail(fromThem({ text: 'Please remove me from your list and do not contact me again.' })),
    );
    expect(await followUp()).toMatchObject({ state: 'cancelled' });
    expect(await messageRow(at.database, scheduled)).toMatchObject({
      state: 'cancelled',
      why_not: { code: 'opt-out-wished' },
    });
    const wishes = await at.database.query(`SELECT * FROM opt_out_wishes WHERE blogger_id = $1`, [bloggerId]);
    expect(wishes).toMatchObject([{ state: 'open', strength: 'clear' }]);
    expect(await told(inboxEvents.wished)).toHaveLength(1);
    expect(await point()).toBe('valid');
  });

  it('said twice is asked about once', async () => {
    for (const text of ['Unsubscribe me please.', 'I said: please remove me from your list!']) {
      await at.take(anIncomingMail(fromThem({ text })));
    }
    expect(await told(inboxEvents.wished)).toHaveLength(1);
  });
});
