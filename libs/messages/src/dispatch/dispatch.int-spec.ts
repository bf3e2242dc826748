import { describe, expect, it } from '@jest/globals';
import { SmtpSink, type SinkBehaviour } from '@rapport/mailboxes/testing';
import { Dispatcher, MessageChangesService } from '@rapport/messages';
import { insertMailbox, insertOfficer, startMessages } from '@rapport/messages/testing';
import { Database, newId } from '@rapport/platform';
import { simpleParser } from 'mailparser';
import { dispatchDesk } from '../../testing/dispatch-desk.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const at = dispatchDesk({ mailbox: false });

const withMailbox = (connections = 2): Promise<string> =>
  insertMailbox(at.database, at.sink.port, { connections });

describe('a message that is due', () => {
  it('leaves as a proper mail, once', async () => {
    await withMailbox();
    const [id] = await at.write();
    await at.dispatch(5_000);
    expect(at.sink.messages).toHaveLength(0);
    await at.dispatch(6_000);
    await at.dispatch();
    expect(at.sink.messages).toHaveLength(1);
    const mail = await simpleParser(at.sink.messages[0]?.raw ?? '');
    expect(mail.from?.text).toBe('"Claire Fontaine" <claire@agency.example>');
    expect(mail.subject).toBe('A teapot for your Tuesday post');
    expect(mail.text).toBe('Dear Anna,\n\nI read your post on tea.\n\n-- \nClaire Fontaine\nThe Agency\n');
    expect(mail.html).toContain('<em>your</em>');
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@agency\.example>$/);
    expect(
      mail.headers.has('x-mailer') || mail.headers.has('precedence') || mail.headers.has('auto-submitted'),
    ).toBe(false);
    const stored = await at.row(id);
    expect(stored).toMatchObject({
      state: 'sent',
      captured: false,
      attempts: 1,
      message_id: mail.messageId,
      server_reply: '250 taken',
    });
    expect(String(stored['raw']).replace(/\r\n/g, '\n')).toBe(
      at.sink.messages[0]?.raw.replace(/\r\n/g, '\n'),
    );
    expect(stored['checks']).toEqual([{ rule: 'read', ok: true }]);
  });

  it('is captured while no mailbox is set up, and never leaves this machine', async () => {
    const [id] = await at.write();
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'sent', captured: true, mailbox_id: null });
    expect(String((await at.row(id))['raw'])).toContain('Subject: A teapot for your Tuesday post');
    expect(at.sink.connections).toBe(0);
  });

  it("leaves from the officer's own mailbox rather than the team's", async () => {
    await withMailbox();
    const own = await insertMailbox(at.database, at.sink.port, {
      accountId: at.officerId,
      address: 'own@agency.example',
    });
    const [id] = await at.write();
    await at.dispatch();
    expect(at.sink.messages[0]?.from).toBe('own@agency.example');
    expect(await at.row(id)).toMatchObject({ mailbox_id: own });
  });

  it('is followed up in its thread, as many days later as was asked, unless somebody answers', async () => {
    await withMailbox();
    const [, second, third] = await at.write({
      followUps: [
        { waitDays: 4, body: 'Did it reach you?' },
        { waitDays: 5, body: 'My last word on this.' },
      ],
    });
    await at.dispatch();
    expect(await at.row(second)).toMatchObject({ state: 'scheduled', wall_time: '2026-11-27T11:01' });
    at.clock.set('2026-11-27T10:02:00Z');
    await at.dispatch(0);
    const [opening, followUp] = await Promise.all(at.sink.messages.map(({ raw }) => simpleParser(raw)));
    expect(followUp).toMatchObject({
      subject: 'Re: A teapot for your Tuesday post',
      inReplyTo: opening?.messageId,
    });
    expect(followUp?.references).toBe(opening?.messageId);
    expect(await at.row(third)).toMatchObject({ state: 'scheduled', wall_time: '2026-12-02T11:02' });
    at.clock.set('2026-12-02T10:03:00Z');
    await at.dispatch(0);
    const last = await simpleParser(at.sink.messages[2]?.raw ?? '');
    expect(last.references).toEqual([opening?.messageId, followUp?.messageId]);
  });
});

describe('what a mail server may do', () => {
  /** mail.md section 3.3: what the sink does, where the message stands then, how many bodies the sink holds. */
  const table: [string, SinkBehaviour, string, number][] = [
    ['drops at the greeting', { kind: 'drop', at: 'greeting' }, 'scheduled', 0],
    ['turns us away', { kind: 'reply', at: 'greeting', reply: '554 no' }, 'scheduled', 0],
    ['drops after MAIL', { kind: 'drop', at: 'MAIL' }, 'scheduled', 0],
    ['refuses the recipient', { kind: 'reply', at: 'RCPT', reply: '550 5.1.1 no such user' }, 'refused', 0],
    ['puts the recipient off', { kind: 'reply', at: 'RCPT', reply: '451 4.7.1 greylisted' }, 'scheduled', 0],
    ['closes at DATA', { kind: 'reply', at: 'DATA', reply: '421 closing' }, 'scheduled', 0],
    ['drops in the body', { kind: 'drop', at: 'body' }, 'uncertain', 0],
    ['drops after the dot', { kind: 'drop', at: 'dot' }, 'uncertain', 1],
    ['resets after the dot', { kind: 'drop', at: 'dot', reset: true }, 'uncertain', 1],
    ['hangs after the dot', { kind: 'hang', at: 'dot' }, 'uncertain', 1],
    ['puts the content off', { kind: 'reply', at: 'dot', reply: '452 later' }, 'scheduled', 1],
    ['refuses the content', { kind: 'reply', at: 'dot', reply: '554 5.7.1 spam' }, 'refused', 1],
    ['drops right after 250', { kind: 'drop', at: 'after-250' }, 'sent', 1],
  ];

  it.each(table)('one that %s', async (_, behaviour, state, bodies) => {
    await withMailbox();
    at.sink.behave(behaviour);
    const [id] = await at.write({ followUps: [{ waitDays: 4, body: 'Again' }] });
    await at.dispatch();
    const stored = await at.row(id);
    expect(stored['state']).toBe(state);
    expect(at.sink.messages).toHaveLength(bodies);
    if (state !== 'sent') expect((stored['why_not'] as { text: string }).text).not.toBe('');
    at.sink.behave({ kind: 'accept' });
    await at.dispatch(31 * MINUTE);
    expect((await at.row(id))['state']).toBe(state === 'scheduled' ? 'sent' : state);
    const accepted = at.sink.messages.filter((message) => message.accepted);
    expect(accepted).toHaveLength(state === 'scheduled' || state === 'sent' ? 1 : 0);
  });

  it('gets the same bytes under the same Message-ID when it put a message off', async () => {
    await withMailbox();
    at.sink.behave({ kind: 'reply', at: 'dot', reply: '451 later' });
    const [id] = await at.write();
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({
      why_not: { code: 'put-off' },
      not_before: new Date('2026-11-23T10:31:00Z'),
    });
    at.sink.behave({ kind: 'accept' });
    await at.dispatch(29 * MINUTE);
    expect(at.sink.messages).toHaveLength(1);
    await at.dispatch(MINUTE);
    expect(at.sink.messages[1]?.raw).toBe(at.sink.messages[0]?.raw);
    expect(await at.row(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('may say what no database takes: what it took is sent all the same', async () => {
    await withMailbox();
    at.sink.behave({ kind: 'reply', at: 'dot', reply: `250 taken\0${'\u{1f4ee}'.repeat(600)}` });
    const [id] = await at.write();
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({
      state: 'sent',
      server_reply: expect.stringMatching(/^250 taken /),
    });
  });

  it('is asked no more after two days of putting off; a person is', async () => {
    await withMailbox();
    at.sink.behave({ kind: 'reply', at: 'RCPT', reply: '451 4.3.0 not now' });
    const [id] = await at.write({ outsideHours: true });
    for (let hours = 0; hours < 60 && (await at.row(id))['state'] === 'scheduled'; hours += 4)
      await at.dispatch(4 * 60 * MINUTE);
    expect(await at.row(id)).toMatchObject({
      state: 'held',
      why_not: { code: 'gave-up', params: { reply: '451 4.3.0 not now' } },
    });
  });

  it('does not keep the messages of another mailbox waiting while it hangs', async () => {
    const other = await SmtpSink.start();
    await insertMailbox(at.database, at.sink.port, { accountId: at.officerId });
    await insertMailbox(at.database, other.port);
    at.sink.behave({ kind: 'hang', at: 'dot' });
    await at.write();
    const colleague = await insertOfficer(at.database, 'Paul');
    await at.write({ officerId: colleague, bloggerId: at.blogger.id });
    const dispatching = at.dispatch();
    await other.received(1);
    expect(at.sink.messages.some((message) => message.accepted)).toBe(false);
    await dispatching;
    await other.stop();
  });

  it('that refuses to let us in three times pauses the mailbox, and loses nothing', async () => {
    const mailboxId = await withMailbox(1);
    await at.database.query(`UPDATE mailboxes SET smtp_user = 'claire' WHERE id = $1`, [mailboxId]);
    const [id] = await at.write();
    for (let tries = 0; tries < 4; tries += 1) await at.dispatch(20 * MINUTE);
    const [mailbox] = await at.database.query(`SELECT state, last_fault FROM mailboxes WHERE id = $1`, [
      mailboxId,
    ]);
    expect(mailbox).toMatchObject({ state: 'failing', last_fault: { code: 'sign-in-not-offered' } });
    expect(await at.row(id)).toMatchObject({ state: 'held', why_not: { code: 'mailbox-failing' } });
  });
});

describe('an uncertain message', () => {
  async function uncertain(): Promise<string> {
    await withMailbox();
    at.sink.behave({ kind: 'drop', at: 'dot' });
    const [id] = await at.write({ followUps: [{ waitDays: 4, body: 'Again' }] });
    await at.dispatch();
    at.sink.behave({ kind: 'accept' });
    return id as string;
  }

  it('is never sent again by itself', async () => {
    const id = await uncertain();
    for (let days = 0; days < 10; days += 1) await at.dispatch(DAY);
    expect(at.sink.messages).toHaveLength(1);
    expect((await at.row(id))['state']).toBe('uncertain');
  });

  it('counts as sent when a person says that it went, and its follow-up goes on', async () => {
    const id = await uncertain();
    await at.app.get(MessageChangesService).settle(at.actor(), id, true);
    expect(await at.row(id)).toMatchObject({
      state: 'sent',
      settled_by_id: at.officerId,
      sent_at: new Date('2026-11-23T10:01:00Z'),
    });
    at.clock.set('2026-11-27T10:05:00Z');
    await at.dispatch(0);
    expect(at.sink.messages).toHaveLength(2);
  });

  it('goes out again when a person says that it did not go, the same bytes', async () => {
    const id = await uncertain();
    await at.app.get(MessageChangesService).settle(at.actor(), id, false);
    await at.dispatch();
    expect(at.sink.messages[1]?.raw).toBe(at.sink.messages[0]?.raw);
    expect(await at.row(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

describe('what keeps a due message from leaving', () => {
  it('a rule that holds it, with the rule in words', async () => {
    await withMailbox();
    const why = { code: 'guard', params: {}, text: 'The blogger has an open case.' };
    at.gate.verdict = () => ({
      go: false,
      then: 'hold',
      reason: why,
      checks: [{ rule: 'no_open_case', ok: false }],
    });
    const [id] = await at.write();
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({
      state: 'held',
      why_not: why,
      checks: [{ rule: 'no_open_case', ok: false }],
    });
    expect(at.sink.connections).toBe(0);
  });

  it('a rule that makes it wait, and is asked again then', async () => {
    await withMailbox();
    const until = new Date('2026-11-24T09:00:00Z');
    const why = { code: 'away', params: {}, text: 'They are away until Tuesday.' };
    at.gate.verdict = () => ({ go: false, then: 'wait', until, reason: why, checks: [] });
    const [id] = await at.write();
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({
      state: 'scheduled',
      not_before: until,
      wall_time: '2026-11-24T10:00',
      why_not: why,
    });
    at.gate.verdict = () => ({ go: true, checks: [] });
    at.clock.set('2026-11-24T09:00:01Z');
    await at.dispatch(0);
    expect((await at.row(id))['state']).toBe('sent');
  });

  it('an answer that was logged before, even while it was claimed', async () => {
    await withMailbox();
    const [, followUp] = await at.write({ followUps: [{ waitDays: 4, body: 'Again' }] });
    await at.dispatch();
    at.clock.set('2026-11-27T10:05:00Z');
    await at.app.get(Database).transaction(async (tx) => {
      await tx.query(
        `UPDATE messages SET state = 'claimed', lease_token = $2, lease_until = now() + interval '1 day' WHERE id = $1`,
        [followUp, newId()],
      );
    });
    await at.logAnswer();
    expect(await at.row(followUp)).toMatchObject({ state: 'cancelled', why_not: { code: 'answered' } });
    await at.dispatch();
    expect(at.sink.messages).toHaveLength(1);
  });

  it('an answer that arrives while the rules are being checked', async () => {
    await withMailbox();
    const [, followUp] = await at.write({ followUps: [{ waitDays: 4, body: 'Again' }] });
    await at.dispatch();
    at.clock.set('2026-11-27T10:05:00Z');
    let answering: Promise<unknown> = Promise.resolve();
    at.gate.verdict = () => {
      answering = at.logAnswer();
      return { go: true, checks: [] };
    };
    await at.dispatch(0);
    await answering;
    // Whichever transaction came first: both agree on what happened.
    const left = at.sink.messages.length === 2;
    expect((await at.row(followUp))['state']).toBe(left ? 'sent' : 'cancelled');
  });

  it('a limit on lateness: after a weekend without a worker a person looks first', async () => {
    await withMailbox();
    const [id] = await at.write();
    await at.dispatch(2 * DAY);
    expect(await at.row(id)).toMatchObject({
      state: 'held',
      why_not: { code: 'too-late', params: { hours: 24 } },
    });
    await at.app.get(MessageChangesService).release(at.actor(), id as string);
    await at.dispatch();
    expect((await at.row(id))['state']).toBe('sent');
  });

  it('another limit on lateness, where a manager has set one', async () => {
    await withMailbox();
    await at.database.query(`INSERT INTO settings (key, value) VALUES ('guard', '{"latenessHours": 72}')`);
    const [id] = await at.write();
    await at.dispatch(2 * DAY);
    expect((await at.row(id))['state']).toBe('sent');
    await at.database.query(`DELETE FROM settings`);
  });

  it('the evening', async () => {
    await withMailbox();
    const [id] = await at.write();
    at.clock.set('2026-11-23T17:00:00Z');
    await at.dispatch(0);
    expect(await at.row(id)).toMatchObject({
      state: 'scheduled',
      wall_time: '2026-11-24T09:00',
      why_not: { code: 'outside-hours' },
    });
  });

  it('a first message that was only captured, once real mail is set up', async () => {
    const [, followUp] = await at.write({ followUps: [{ waitDays: 4, body: 'Again' }] });
    await at.dispatch();
    await withMailbox();
    at.clock.set('2026-11-27T10:05:00Z');
    await at.dispatch(0);
    expect(await at.row(followUp)).toMatchObject({
      state: 'held',
      why_not: { code: 'previous-only-captured' },
    });
  });

  it('a first message that was refused', async () => {
    await withMailbox();
    at.sink.behave({ kind: 'reply', at: 'RCPT', reply: '550 5.1.1 no such user' });
    const [first, followUp] = await at.write({ followUps: [{ waitDays: 4, body: 'Again' }] });
    await at.dispatch();
    expect((await at.row(first))['state']).toBe('refused');
    expect(await at.row(followUp)).toMatchObject({ state: 'cancelled', why_not: { code: 'previous-over' } });
    const [event] = await at.database.query(
      `SELECT data FROM events WHERE type = 'message.refused' AND subject_id = $1`,
      [first],
    );
    expect(event.data).toMatchObject({ deadAddress: true, serverReply: '550 5.1.1 no such user' });
  });
});

describe('workers', () => {
  it('two at once send each message once', async () => {
    await withMailbox(3);
    const other = await startMessages({ on: at });
    const ids: string[] = [];
    for (let number = 0; number < 60; number += 1) ids.push(...(await at.write({ when: { kind: 'now' } })));
    at.clock.advance(MINUTE);
    await Promise.all([at.app.get(Dispatcher).drain(), other.app.get(Dispatcher).drain()]);
    expect(at.sink.messages).toHaveLength(60);
    expect(new Set(at.sink.messages.map((message) => message.messageId)).size).toBe(60);
    const states = await at.database.query(`SELECT DISTINCT state FROM messages WHERE id = ANY ($1)`, [ids]);
    expect(states).toEqual([{ state: 'sent' }]);
    expect(other.gate.asked.length + at.gate.asked.length).toBeGreaterThanOrEqual(60);
    await other.stop();
  });

  it('that died leave what they had claimed to others, and what they were handing over to a person', async () => {
    await withMailbox();
    const [claimed] = await at.write();
    const [transmitting] = await at.write();
    await at.database.query(
      `UPDATE messages SET state = CASE WHEN id = $1 THEN 'claimed' ELSE 'transmitting' END, lease_token = $3,
         lease_until = now() - interval '1 second'
       WHERE id IN ($1, $2)`,
      [claimed, transmitting, newId()],
    );
    await at.app.get(Dispatcher).recover();
    await at.dispatch();
    expect((await at.row(claimed))['state']).toBe('sent');
    expect(await at.row(transmitting)).toMatchObject({
      state: 'uncertain',
      why_not: { code: 'worker-died' },
    });
    expect(at.sink.messages).toHaveLength(1);
  });

  it('whose clock is wrong hold nothing for longer than others: leases end by the clock of the database', async () => {
    await withMailbox();
    at.clock.set('2033-11-23T10:00:00Z');
    at.sink.behave({ kind: 'accept', delayMs: 300 });
    const [id] = await at.write();
    const dispatching = at.dispatch();
    await at.sink.received(1);
    const [lease] = await at.database.query(
      `SELECT lease_until BETWEEN now() AND now() + interval '61 seconds' AS ends FROM messages WHERE id = $1`,
      [id],
    );
    expect(lease).toEqual({ ends: true });
    await dispatching;
  });

  it("that come back from the dead can't overwrite what was decided meanwhile", async () => {
    await withMailbox();
    at.sink.behave({ kind: 'accept', delayMs: 300 });
    const [id] = await at.write();
    const dispatching = at.dispatch();
    await at.sink.received(1);
    await at.database.query(`UPDATE messages SET lease_until = now() - interval '1 second' WHERE id = $1`, [
      id,
    ]);
    await at.app.get(Dispatcher).recover();
    expect((await at.row(id))['state']).toBe('uncertain');
    await dispatching;
    expect((await at.row(id))['state']).toBe('uncertain');
  });
});
