import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailboxReadings, ReadingModule, ReadingPace } from '@rapport/inbox';
import { anIncomingMail, Dovecot, ImapProxy, MAIL_PASSWORD } from '@rapport/inbox/testing';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher } from '@rapport/messages';
import {
  insertBlogger,
  insertMailbox,
  insertOfficer,
  messageRow,
  startMessages,
  type TestBlogger,
  type TestMessages,
} from '@rapport/messages/testing';
import { newId, Secrets } from '@rapport/platform';

let at: TestMessages;
let dovecot: Dovecot;
let proxy: ImapProxy;
let sink: SmtpSink;
let user: string;
let mailboxId: string;
let officerId: string;
let blogger: TestBlogger;

beforeAll(async () => {
  [dovecot, at] = await Promise.all([Dovecot.start(), startMessages({ also: [ReadingModule] })]);
  Object.assign(at.app.get(ReadingPace), {
    timeouts: { connectSeconds: 2, silenceSeconds: 2 },
    stepSeconds: 6,
  });
  officerId = await insertOfficer(at.database);
});

afterAll(async () => {
  await at.stop();
  await dovecot.stop();
});

beforeEach(async () => {
  [proxy, sink] = await Promise.all([ImapProxy.start(dovecot.port), SmtpSink.start()]);
  user = `claire-${newId()}`;
  mailboxId = await insertMailbox(at.database, sink.port);
  await at.database.query(
    `UPDATE mailboxes SET imap_host = '127.0.0.1', imap_port = $2, imap_security = 'none', imap_user = $3,
       imap_secret = $4 WHERE id = $1`,
    [mailboxId, proxy.port, user, at.app.get(Secrets).seal(MAIL_PASSWORD)],
  );
  blogger = await insertBlogger(at.database);
});

afterEach(async () => {
  await at.database.query(`DELETE FROM messages`);
  await at.database.query(`DELETE FROM mailboxes`);
  await Promise.all([proxy.stop(), sink.stop()]);
});

/** A pitch that left on Monday, and its follow-up at the moment when it comes due. */
async function dueFollowUp(): Promise<{ followUp: string; firstId: string }> {
  at.clock.set('2026-11-23T10:00:00Z');
  const [, followUp = ''] = await at.schedule({
    bloggerId: blogger.id,
    contactPointId: blogger.contactPointId,
    officerId,
    followUps: [{ waitDays: 4, body: 'Did it reach you?' }],
  });
  at.clock.advance(60_000);
  await at.app.get(Dispatcher).drain();
  expect(sink.messages).toHaveLength(1);
  at.clock.set('2026-11-27T10:05:00Z');
  return { followUp, firstId: sink.messages[0]?.messageId ?? '' };
}

const answerTo = (firstId: string): Buffer =>
  anIncomingMail({ from: blogger.address, inReplyTo: firstId, references: [firstId], date: at.clock.now() });

describe('a follow-up that comes due', () => {
  it('stays, because the answer that lies in the mailbox is found first', async () => {
    const { followUp, firstId } = await dueFollowUp();
    dovecot.mailOf(user).deliver(answerTo(firstId), { receivedAt: at.clock.now() });
    await at.app.get(Dispatcher).drain();
    expect(sink.messages).toHaveLength(1);
    expect(await messageRow(at.database, followUp)).toMatchObject({
      state: 'cancelled',
      why_not: { code: 'answered' },
    });
  });

  it('stays, wherever the server put the answer: among junk', async () => {
    const { followUp, firstId } = await dueFollowUp();
    dovecot.mailOf(user).deliver(answerTo(firstId), { folder: 'Junk', receivedAt: at.clock.now() });
    await at.app.get(Dispatcher).drain();
    expect(await messageRow(at.database, followUp)).toMatchObject({ state: 'cancelled' });
  });

  it.each(['Bloggers', 'Bloggers.Paris', 'Trash'])(
    'stays, because a rule or a person put the answer into %s, where something lay before',
    async (folder) => {
      const { followUp, firstId } = await dueFollowUp();
      const box = dovecot.mailOf(user);
      box.deliver(anIncomingMail({ from: 'mum@family.example' }), { folder });
      await at.app.get(MailboxReadings).readNow(mailboxId);
      box.deliver(answerTo(firstId), { folder, receivedAt: at.clock.now() });
      await at.app.get(Dispatcher).drain();
      expect(await messageRow(at.database, followUp)).toMatchObject({ state: 'cancelled' });
      expect(sink.messages).toHaveLength(1);
    },
  );

  it('leaves when the mailbox was read and no answer is there', async () => {
    const { followUp } = await dueFollowUp();
    await at.app.get(Dispatcher).drain();
    expect(await messageRow(at.database, followUp)).toMatchObject({ state: 'sent' });
    expect(sink.messages).toHaveLength(2);
  });

  it.each([
    ['refuses', { kind: 'refuse' }],
    ['hangs', { kind: 'hang' }],
    ['hangs up in the middle', { kind: 'cut', after: 700 }],
  ] as const)(
    'waits while the server %s, and the answer that came meanwhile still stops it',
    async (_, behaviour) => {
      const { followUp, firstId } = await dueFollowUp();
      dovecot.mailOf(user).deliver(answerTo(firstId), { receivedAt: at.clock.now() });
      proxy.behave(behaviour);
      await at.app.get(Dispatcher).drain();
      expect(await messageRow(at.database, followUp)).toMatchObject({ state: 'scheduled' });
      expect(sink.messages).toHaveLength(1);

      proxy.behave({ kind: 'pass' });
      await at.database.query(`UPDATE mailbox_readings SET next_try_at = now()`);
      at.clock.advance(3_600_000);
      await at.app.get(Dispatcher).drain();
      expect(await messageRow(at.database, followUp)).toMatchObject({ state: 'cancelled' });
      expect(sink.messages).toHaveLength(1);
    },
  );

  it('is not all there is: what somebody wrote by hand, in another program, is known from the Sent folder', async () => {
    const { firstId } = await dueFollowUp();
    const byHand = anIncomingMail({
      from: 'claire@agency.example',
      to: blogger.address,
      inReplyTo: firstId,
      messageId: '<by-hand@phone.example>',
      date: at.clock.now(),
    });
    dovecot.mailOf(user).deliver(byHand, { folder: 'Sent', receivedAt: at.clock.now() });
    await at.app.get(Dispatcher).drain();
    const rows = await at.database.query(
      `SELECT direction FROM messages WHERE message_id = '<by-hand@phone.example>'`,
    );
    expect(rows).toEqual([{ direction: 'out' }]);
  });
});
