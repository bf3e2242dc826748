import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anIncomingMail, startInbox, type Pitched, type TestInbox } from '@rapport/inbox/testing';
import { insertMailbox, insertOfficer, messageRow } from '@rapport/messages/testing';

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

const OURS = 'Claire Fontaine <claire@agency.example>';
const subject = 'A teapot for your Tuesday post';
const ourCopy = (more: Parameters<typeof anIncomingMail>[0] = {}): Buffer =>
  anIncomingMail({ from: OURS, to: pitched.blogger.address, subject, messageId: pitched.messageId, ...more });
const uncertain = (): Promise<unknown> =>
  at.database.query(`UPDATE messages SET state = 'uncertain', sent_at = NULL WHERE id = $1`, [
    pitched.ids[0],
  ]);
const first = (): Promise<Record<string, unknown>> => messageRow(at.database, pitched.ids[0]);
const inThread = (): Promise<Record<string, unknown>[]> =>
  at.database.query(`SELECT * FROM messages WHERE thread_id = $1 AND arrival_key IS NOT NULL`, [
    pitched.threadId,
  ]);

describe('our own message, read back', () => {
  it('from the Sent folder proves that it went', async () => {
    await uncertain();
    expect(await at.take(ourCopy(), { role: 'sent' })).toBe('own');
    expect(await first()).toMatchObject({ state: 'sent' });
    expect(await inThread()).toEqual([]);
  });

  it('is never taken for an answer, and outside the Sent folder proves nothing', async () => {
    await uncertain();
    expect(await at.take(ourCopy(), { role: 'inbox' })).toBe('own');
    expect(await first()).toMatchObject({ state: 'uncertain' });
    expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'scheduled' });
  });

  it('under another Message-ID, which its server gave it, is recognised; answers may name that one', async () => {
    await uncertain();
    await at.database.query(`UPDATE messages SET first_attempt_at = $2 WHERE id = $1`, [
      pitched.ids[0],
      new Date('2026-11-23T09:58:00Z'),
    ]);
    const renamed = `<${pitched.ids[0]}@mail.provider.example>`;
    expect(await at.take(ourCopy({ messageId: renamed }), { role: 'sent' })).toBe('own');
    expect(await first()).toMatchObject({ state: 'sent' });
    expect(await inThread()).toEqual([]);
    const answer = anIncomingMail({ from: pitched.blogger.address, inReplyTo: renamed, subject: 'yes' });
    expect(await at.take(answer)).toBe('kept');
    expect(await inThread()).toMatchObject([{ in_reply_to: renamed, incoming_kind: 'reply' }]);
  });
});

describe('a mail that bears our Message-ID and is not from us', () => {
  const forged = (from: string): Buffer =>
    ourCopy({ from, to: 'claire@agency.example', text: 'You owe us money.' });

  it('proves nothing and does not vanish: from a blogger it stands in the conversation', async () => {
    await at.database.query(`UPDATE messages SET state = 'uncertain' WHERE id = $1`, [pitched.ids[1]]);
    const { message_id: ourId } = await first();
    expect(await at.take(forged(pitched.blogger.address))).toBe('kept');
    expect(await inThread()).toMatchObject([
      { direction: 'in', message_id: null, body: 'You owe us money.' },
    ]);
    expect(await first()).toMatchObject({ message_id: ourId, direction: 'out' });
    expect(await at.take(forged(pitched.blogger.address))).toBe('known');
  });

  it('does not settle what is uncertain, from whichever folder it comes', async () => {
    await uncertain();
    expect(await at.take(forged('stranger@elsewhere.example'), { role: 'sent' })).toBe('unmatched');
    expect(await first()).toMatchObject({ state: 'uncertain' });
  });
});

describe('what an officer writes from their own mail program', () => {
  const byHand = (more: Parameters<typeof anIncomingMail>[0] = {}): Buffer =>
    anIncomingMail({ from: OURS, to: pitched.blogger.address, subject: `Re: ${subject}`, ...more });

  it('is kept as sent, in the conversation, and counts as contact', async () => {
    expect(await at.take(byHand({ inReplyTo: pitched.messageId }), { role: 'sent' })).toBe('kept');
    expect(await inThread()).toMatchObject([
      { direction: 'out', state: 'sent', kind: 'answer', origin_type: 'thread', officer_id: at.officerId },
    ]);
    const [blogger] = await at.database.query(`SELECT last_contact_kind FROM bloggers WHERE id = $1`, [
      pitched.blogger.id,
    ]);
    expect(blogger).toEqual({ last_contact_kind: 'sent' });
  });

  it('makes the wait before a follow-up begin anew', async () => {
    await at.take(byHand({ inReplyTo: pitched.messageId }), { role: 'sent' });
    // Due on the 24th, four days after the pitch; now four days after what was written by hand on the 23rd.
    expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({
      state: 'scheduled',
      wall_time: '2026-11-27T11:00',
    });
  });

  it('long ago, found now, moves nothing', async () => {
    const internalDate = new Date('2026-03-01T10:00:00Z');
    expect(await at.take(byHand({ date: internalDate }), { role: 'sent', internalDate })).toBe('kept');
    expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ wall_time: '2026-11-24T10:00' });
  });

  it('to a colleague or a friend is none of our affair', async () => {
    expect(await at.take(byHand({ to: 'friend@home.example' }), { role: 'sent' })).toBe('ignored');
  });

  it.each(['claire@agency.example', 'paul@agency.example'])(
    'to %s is no answer of the blogger, though it names what we wrote to them',
    async (to) => {
      const accountId = await insertOfficer(at.database, 'Paul');
      await insertMailbox(at.database, 1, { accountId, address: 'paul@agency.example' });
      for (const from of [OURS, 'Paul <paul@agency.example>']) {
        const raw = byHand({ from, to, inReplyTo: pitched.messageId, text: 'Did they ever write back?' });
        for (const role of ['inbox', 'sent'] as const) expect(await at.take(raw, { role })).toBe('ignored');
      }
      expect(await inThread()).toEqual([]);
      expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'scheduled' });
    },
  );
});
