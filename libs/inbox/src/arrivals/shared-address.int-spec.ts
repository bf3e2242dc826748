import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SuppressionsService } from '@rapport/bloggers';
import {
  aComplaint,
  aDeliveryReport,
  anAbsence,
  anIncomingMail,
  startInbox,
  type Pitched,
  type TestInbox,
} from '@rapport/inbox/testing';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher } from '@rapport/messages';
import { insertBlogger, messageRow } from '@rapport/messages/testing';
import type { Actor } from '@rapport/platform';
import { OptOutWishes } from '../wishes/opt-out-wishes.service.js';

let at: TestInbox;
let sink: SmtpSink;
let one: Pitched;
let other: Pitched;

beforeAll(async () => {
  sink = await SmtpSink.start();
  at = await startInbox({ smtpPort: sink.port });
});
afterAll(async () => {
  await at.stop();
  await sink.stop();
});
beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  one = await at.pitched();
  const { id, contactPointId } = await insertBlogger(at.database, { name: 'Ben Weiss' });
  await at.database.query(
    `INSERT INTO contact_points (id, blogger_id, kind, address, address_key) VALUES (gen_random_uuid(), $1, 'other', $2, lower($2))`,
    [id, one.blogger.address],
  );
  other = await at.pitched({ bloggerId: id, contactPointId });
});

const followUps = (): Promise<Record<string, unknown>[]> =>
  Promise.all([one, other].map(({ ids }) => messageRow(at.database, ids[1])));
/** What became of the address with each of the two, and of every other address of theirs. */
const addresses = async (): Promise<Record<string, string[]>> => {
  const points: { shared: boolean; state: string }[] = await at.database.query(
    `SELECT address_key = lower($2) AS shared, state FROM contact_points WHERE blogger_id = ANY ($1) ORDER BY blogger_id`,
    [[one.blogger.id, other.blogger.id], one.blogger.address],
  );
  const of = (shared: boolean): string[] =>
    points.filter((point) => point.shared === shared).map(({ state }) => state);
  return { shared: of(true), others: of(false) };
};
const report = (status: string, diagnostic: string, about = one.messageId): Buffer =>
  aDeliveryReport({ recipient: one.blogger.address, status, diagnostic, about });

describe('an address that two bloggers have', () => {
  it('is marked with both when mail to it comes back for good, and nothing follows with either', async () => {
    expect(await at.take(report('5.1.1', 'smtp; 550 5.1.1 No such user here'))).toBe('kept');
    expect(await addresses()).toEqual({ shared: ['bounced', 'bounced'], others: ['valid'] });
    for (const followUp of await followUps()) expect(followUp).toMatchObject({ state: 'cancelled' });
    expect(await messageRow(at.database, other.ids[0])).toMatchObject({ state: 'sent' });
  });

  it('stays as it is with one who opted out', async () => {
    await at.database.query(`UPDATE contact_points SET state = 'opted_out' WHERE blogger_id = $1`, [
      other.blogger.id,
    ]);
    await at.take(report('5.1.1', 'smtp; 550 5.1.1 No such user here'));
    expect((await addresses())['shared']?.sort()).toEqual(['bounced', 'opted_out']);
  });

  const full = 'smtp; 452 4.2.2 Mailbox full';
  const again = (): Promise<Pitched> =>
    at.pitched({ bloggerId: one.blogger.id, contactPointId: one.blogger.contactPointId });

  it('is dead for both after the third failure in a row', async () => {
    for (const { messageId } of [one, await again(), await again()]) {
      expect(await addresses()).toMatchObject({ shared: ['valid', 'valid'] });
      await at.take(report('4.2.2', full, messageId));
    }
    expect(await addresses()).toMatchObject({ shared: ['bounced', 'bounced'] });
    for (const followUp of await followUps()) expect(followUp).toMatchObject({ state: 'cancelled' });
  });

  it('is forgiven its failures when anything was heard from there, whoever it is kept for', async () => {
    const [second, third] = [await again(), await again()];
    await at.take(report('4.2.2', full));
    await at.take(report('4.2.2', full, second.messageId));
    at.clock.advance(3_600_000);
    await at.take(anAbsence({ from: one.blogger.address, inReplyTo: other.messageId }));
    at.clock.advance(3_600_000);
    await at.take(report('4.2.2', full, third.messageId));
    expect(await addresses()).toMatchObject({ shared: ['valid', 'valid'] });
  });

  it('from which somebody complains stops all that waits for both', async () => {
    await at.take(aComplaint({ recipient: one.blogger.address, about: one.messageId }));
    for (const followUp of await followUps())
      expect(followUp).toMatchObject({ state: 'cancelled', why_not: { code: 'complained' } });
  });

  it('is suppressed when they confirm a wish that came from it, though it is noted as "other"', async () => {
    const wish = { text: 'Please never write to me again.', inReplyTo: other.messageId };
    await at.take(anIncomingMail({ from: one.blogger.address, ...wish }));
    const [{ id }] = await at.database.query(`SELECT id FROM opt_out_wishes WHERE blogger_id = $1`, [
      other.blogger.id,
    ]);
    const by = { id: at.officerId, name: 'Claire Fontaine' } as Actor;
    await at.app.get(OptOutWishes).confirm(by, id, 'person');
    const suppressed = await at.app.get(SuppressionsService).among([one.blogger.address.toLowerCase()]);
    expect([...suppressed]).toEqual([one.blogger.address.toLowerCase()]);
  });

  it('is marked with both when their server refuses a message at once', async () => {
    const reply = '550 5.1.1 no such user';
    sink.behave({ kind: 'reply', at: 'RCPT', reply }, one.blogger.address);
    at.clock.set('2026-11-24T10:05:00Z');
    await at.app.get(Dispatcher).drain();
    expect(await addresses()).toEqual({ shared: ['bounced', 'bounced'], others: ['valid'] });
  });
});
