import { describe, expect, it, jest } from '@jest/globals';
import { Leases, MessageChangesService } from '@rapport/messages';
import { Database, EventLog } from '@rapport/platform';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertBlogger, insertMailbox } from '@rapport/messages/testing';
import { dispatchDesk } from '../testing/dispatch-desk.js';
import { HeldLease } from './dispatch/held-lease.js';

const at = dispatchDesk();

/** Says that something happened to the blogger, as the feature that owns it does. */
function told(type: string, subjectId = at.blogger.id): Promise<void> {
  const event = { type, actorId: null, subjectType: type.split('.')[0] ?? '', subjectId };
  return at.app
    .get(Database)
    .transaction((tx) => at.app.get(EventLog).record(tx, { ...event, bloggerId: at.blogger.id }));
}

async function movesTo(timeZone: string): Promise<void> {
  await at.database.query(`UPDATE bloggers SET time_zone = $2 WHERE id = $1`, [at.blogger.id, timeZone]);
}

describe('the days until a follow-up', () => {
  it('count from when the message before it left, though that is told days later', async () => {
    at.sink.behave({ kind: 'hang', at: 'dot' });
    const [first, second] = await at.write({ followUps: [{ waitDays: 6, body: 'Did it reach you?' }] });
    await at.dispatch();
    expect((await at.row(first))['state']).toBe('uncertain');
    at.clock.set('2026-11-26T15:00:00Z');
    await at.app.get(MessageChangesService).settle(at.actor(), first as string, true);
    expect(await at.row(second)).toMatchObject({ state: 'scheduled', wall_time: '2026-11-30T09:00' });
  });
});

describe('a worker that was stopped for longer than its lease', () => {
  it('tries nothing more, and what it had in its hands is due as before', async () => {
    const [id] = await at.write();
    const lost = new HeldLease(at.clock, 60);
    // When it takes messages and when it hands them over it has its lease still, and no more when the line is free.
    const held = [true, true, false];
    jest.spyOn(lost, 'holds').mockImplementation(() => held.shift() ?? true);
    jest.spyOn(at.app.get(Leases), 'begin').mockReturnValue(lost);
    const { not_before: due } = await at.row(id);
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({
      ...{ state: 'scheduled', not_before: due, why_not: null, attempts: 0, first_attempt_at: null },
    });
    await at.dispatch(0);
    jest.restoreAllMocks();
    expect(await at.row(id)).toMatchObject({ state: 'sent', attempts: 1 });
    const tries = `SELECT outcome, server_reply AS said FROM message_attempts WHERE message_id = $1 ORDER BY started_at`;
    expect(await at.database.query(tries, [id])).toEqual([{ outcome: 'sent', said: '250 taken' }]);
    expect(at.sink.messages).toHaveLength(1);
  });
});

describe('a zone that is corrected', () => {
  it('does not make young again what is late', async () => {
    const [id] = await at.write({ when: { kind: 'at', wallTime: '2026-11-24T09:30' } });
    at.clock.set('2026-11-27T10:00:00Z');
    await movesTo('Europe/Helsinki');
    await told('blogger.revised');
    expect(await at.row(id)).toMatchObject({ time_zone: 'Europe/Helsinki', wall_time: '2026-11-24T10:30' });
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'too-late' } });
  });

  it('is kept to by a message that was put off before', async () => {
    at.sink.behave({ kind: 'reply', at: 'RCPT', reply: '451 4.7.1 greylisted' });
    const [id] = await at.write();
    await at.dispatch();
    await movesTo('America/New_York');
    await told('blogger.revised');
    at.sink.behave({ kind: 'accept' });
    await at.dispatch(31 * 60_000);
    expect(await at.row(id)).toMatchObject({
      state: 'scheduled',
      wall_time: '2026-11-23T09:00',
      time_zone: 'America/New_York',
      why_not: { code: 'outside-hours' },
    });
  });

  it('is kept to even where nobody told of it', async () => {
    const [id] = await at.write();
    await movesTo('America/New_York');
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({
      state: 'scheduled',
      wall_time: '2026-11-23T09:00',
      time_zone: 'America/New_York',
    });
    expect(at.sink.messages).toHaveLength(0);
  });
});

describe('an address that is mended', () => {
  const mend = (address: string): Promise<unknown> =>
    at.database.query(`UPDATE contact_points SET address = $2, address_key = $2 WHERE id = $1`, [
      at.blogger.contactPointId,
      address,
    ]);

  it('while a message is taken and not handed over: it goes to the new one, and only there', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = async () => {
      await mend('weiss@blog.example');
      return at.mailbox.works();
    };
    await at.dispatch(0);
    expect(at.sink.messages).toHaveLength(1);
    expect((await at.row(id))['state']).toBe('scheduled');
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'sent', to_address: 'weiss@blog.example' });
    expect(at.sink.messages[1]?.to).toEqual(['weiss@blog.example']);
  });

  it('stands in a message that was put off at the old one', async () => {
    at.sink.behave({ kind: 'reply', at: 'RCPT', reply: '451 4.7.1 greylisted' });
    const [id] = await at.write();
    await at.dispatch();
    const before = await at.row(id);
    await mend('a.weiss@blog.example');
    at.sink.behave({ kind: 'accept' });
    await at.dispatch(31 * 60_000);
    const [mail] = at.sink.messages;
    expect(mail?.to).toEqual(['a.weiss@blog.example']);
    expect(mail?.raw).toMatch(/^To: .*<a\.weiss@blog\.example>\r$/m);
    expect(mail?.messageId).not.toBe(before['message_id']);
    expect(await at.row(id)).toMatchObject({ state: 'sent', message_id: mail?.messageId });
    expect(String((await at.row(id))['raw'])).toBe(mail?.raw);
  });
});

describe('an officer who gets a mailbox of their own', () => {
  it('while a message of theirs is put off: it bears the address that it is sent from', async () => {
    at.sink.behave({ kind: 'reply', at: 'RCPT', reply: '451 4.7.1 greylisted' });
    const [id] = await at.write();
    await at.dispatch();
    const own = { accountId: at.officerId, address: 'own@other.example' };
    await insertMailbox(at.database, at.sink.port, own);
    at.sink.behave({ kind: 'accept' });
    await at.dispatch(31 * 60_000);
    const [mail] = at.sink.messages;
    expect(mail?.from).toBe('own@other.example');
    expect(mail?.raw).toMatch(/^From: .*<own@other\.example>\r$/m);
    expect(mail?.messageId).toMatch(/@other\.example>$/);
    expect((await at.row(id))['message_id']).toBe(mail?.messageId);
  });
});

describe('a mailbox that is edited', () => {
  it('while a message of it is taken: nothing leaves by the old server, and it leaves by the new one', async () => {
    const id = await at.dueFollowUp();
    const another = await SmtpSink.start();
    at.mailbox.onRead = async () => {
      const edit = `UPDATE mailboxes SET smtp_port = $1, from_address = 'new@agency.example', version = version + 1`;
      if (at.mailbox.readings === 1) await at.database.query(edit, [another.port]);
      return at.mailbox.works();
    };
    await at.dispatch(0);
    expect(at.sink.messages).toHaveLength(1);
    expect(await at.row(id)).toMatchObject({ state: 'scheduled', attempts: 0 });
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'sent', from_address: 'new@agency.example' });
    expect(another.messages.map(({ from }) => from)).toEqual(['new@agency.example']);
    await another.stop();
  });
});

describe('a mailbox that is removed', () => {
  /** The team's. */
  async function remove(): Promise<void> {
    const [team] = await at.database.query<{ id: string }[]>(
      `SELECT id FROM mailboxes WHERE account_id IS NULL`,
    );
    await at.database.query(`UPDATE mailboxes SET disabled_at = $2 WHERE id = $1`, [
      team?.id,
      at.clock.now(),
    ]);
    await told('mailbox.removed', team?.id);
  }

  it('leaves nothing to the capture that was to reach somebody; another one lets it go', async () => {
    const [id] = await at.write();
    await remove();
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-removed' } });
    const another = await insertMailbox(at.database, at.sink.port);
    await told('mailbox.created', another);
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'sent', captured: false });
  });

  it('takes nothing from those who have another', async () => {
    const [id] = await at.write();
    await insertMailbox(at.database, at.sink.port, { accountId: at.officerId });
    await remove();
    expect((await at.row(id))['state']).toBe('scheduled');
  });

  it('sends nothing more, also what a worker has taken already', async () => {
    const id = await at.dueFollowUp();
    at.mailbox.onRead = async () => {
      await at.database.query(`UPDATE mailboxes SET disabled_at = $1`, [at.clock.now()]);
      return at.mailbox.works();
    };
    await at.dispatch(0);
    expect((await at.row(id))['state']).toBe('scheduled');
    expect(at.sink.messages).toHaveLength(1);
  });

  it('keeps back what follows a message that left from it, though nobody told of it', async () => {
    const id = await at.dueFollowUp();
    await at.database.query(`UPDATE mailboxes SET disabled_at = $1`, [at.clock.now()]);
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-removed' } });
  });
});

describe('a blogger who is deleted', () => {
  const remove = (): Promise<unknown> =>
    at.database.query(`DELETE FROM bloggers WHERE id = $1`, [at.blogger.id]);

  it('while a message to them is taken: it does not leave, and those to others do', async () => {
    await at.dueFollowUp();
    const other = await insertBlogger(at.database);
    const to = { bloggerId: other.id, contactPointId: other.contactPointId };
    at.clock.set('2026-11-27T10:04:00Z');
    const [theirs] = await at.write(to);
    at.mailbox.onRead = async () => {
      await remove();
      return at.mailbox.works();
    };
    await at.dispatch();
    expect(at.sink.messages.map((mail) => mail.to[0])).toEqual([at.blogger.address, other.address]);
    expect((await at.row(theirs))['state']).toBe('sent');
  });

  it('while a message to them is on the wire: what became of those to others is written down', async () => {
    const other = await insertBlogger(at.database);
    await at.write();
    const [theirs] = await at.write({ bloggerId: other.id, contactPointId: other.contactPointId });
    let removed = (): void => {};
    const after = new Promise<void>((resolve) => (removed = resolve));
    at.sink.behave({ kind: 'reply', at: 'dot', reply: '250 taken', after });
    const dispatched = at.dispatch();
    await at.sink.received(2);
    await remove();
    removed();
    await dispatched;
    expect((await at.row(theirs))['state']).toBe('sent');
  });
});
