import { beforeEach, describe, expect, it } from '@jest/globals';
import { MessageChangesService, SentFolders } from '@rapport/messages';
import { startMessages } from '@rapport/messages/testing';
import { newId } from '@rapport/platform';
import { dispatchDesk } from '../../testing/dispatch-desk.js';

const MINUTE = 60_000;

const at = dispatchDesk();

beforeEach(() =>
  at.database.query(
    `UPDATE mailboxes SET imap_host = '127.0.0.1', imap_port = 143, imap_security = 'none', imap_user = 'claire'`,
  ),
);

async function tendAfter(minutes: number): Promise<void> {
  at.clock.advance(minutes * MINUTE);
  await at.app.get(SentFolders).tend();
}

async function leaves(): Promise<string> {
  const [id] = await at.write();
  await at.dispatch();
  return id as string;
}

async function uncertain(): Promise<string> {
  at.sink.behave({ kind: 'drop', at: 'dot' });
  const id = await leaves();
  expect((await at.row(id))['state']).toBe('uncertain');
  return id;
}

describe('a message of which nobody knows whether it went', () => {
  it('counts as sent once it is found in the Sent folder, and says how that is known', async () => {
    const id = await uncertain();
    at.mailbox.sent.add(String((await at.row(id))['message_id']));
    await tendAfter(1);
    expect((await at.row(id))['state']).toBe('uncertain');
    await tendAfter(1);
    const settled = await at.row(id);
    expect(settled).toMatchObject({
      state: 'sent',
      sent_at: new Date('2026-11-23T10:01:00Z'),
      settled_by_id: null,
      file_in_sent_at: null,
    });
    expect(settled['checks']).toContainEqual({ rule: 'went', ok: true, code: 'proved-by-sent-folder' });
    const told = await at.database.query(
      `SELECT type, actor_id FROM events WHERE subject_id = $1 AND type IN ('message.settled', 'message.sent') ORDER BY id`,
      [id],
    );
    expect(told).toEqual([
      { type: 'message.settled', actor_id: null },
      { type: 'message.sent', actor_id: null },
    ]);
    expect(at.sink.messages).toHaveLength(1);
  });

  it('is looked for after 2, 10 and 60 minutes; not being there proves nothing', async () => {
    const id = await uncertain();
    const looks = [];
    for (const minutes of [2, 8, 50]) {
      await tendAfter(minutes - 1);
      looks.push((await at.row(id))['looks_in_sent']);
      await tendAfter(1);
      looks.push((await at.row(id))['looks_in_sent']);
    }
    expect(looks).toEqual([0, 1, 1, 2, 2, 3]);
    expect(await at.row(id)).toMatchObject({
      state: 'uncertain',
      look_in_sent_at: null,
      why_not: { code: 'uncertain' },
    });
  });

  it('probably did not go when its server files what it takes, which a person decides all the same', async () => {
    await at.database.query(`UPDATE mailboxes SET server_files_sent = true`);
    const id = await uncertain();
    for (const minutes of [2, 8, 50]) await tendAfter(minutes);
    expect(await at.row(id)).toMatchObject({ state: 'uncertain', why_not: { code: 'not-in-sent' } });
    at.sink.behave({ kind: 'accept' });
    await at.app.get(MessageChangesService).settle(at.actor(), id, false);
    await at.dispatch();
    expect(await at.row(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('is looked for again when the folder could not be opened', async () => {
    const id = await uncertain();
    at.mailbox.opens = false;
    await tendAfter(2);
    expect(await at.row(id)).toMatchObject({
      looks_in_sent: 0,
      look_in_sent_at: new Date('2026-11-23T10:13:00Z'),
    });
    at.mailbox.opens = true;
    at.mailbox.sent.add(String((await at.row(id))['message_id']));
    await tendAfter(10);
    expect((await at.row(id))['state']).toBe('sent');
  });

  it('counts as sent when something that came in names it', async () => {
    const id = await uncertain();
    const { thread_id: thread, message_id: named } = await at.row(id);
    await at.database.query(
      `INSERT INTO messages (id, thread_id, blogger_id, direction, kind, state, subject, body, in_reply_to, received_at)
       VALUES ($1, $2, $3, 'in', 'answer', 'received', 'Re: A teapot', 'Gladly', $4, $5)`,
      [newId(), thread, at.blogger.id, named, at.clock.now()],
    );
    await tendAfter(2);
    expect((await at.row(id))['state']).toBe('sent');
  });
});

describe('a copy of what was sent', () => {
  it('is filed in the Sent folder, a minute later, once', async () => {
    const id = await leaves();
    await tendAfter(0);
    expect(at.mailbox.sent.size).toBe(0);
    await tendAfter(1);
    expect([...at.mailbox.sent]).toEqual([(await at.row(id))['message_id']]);
    expect((await at.row(id))['file_in_sent_at']).toBeNull();
  });

  it('waits while the folder can not be opened, and the message stays sent', async () => {
    const id = await leaves();
    at.mailbox.opens = false;
    await tendAfter(1);
    expect((await at.row(id))['state']).toBe('sent');
    at.mailbox.opens = true;
    await tendAfter(9);
    expect(at.mailbox.sent.size).toBe(0);
    await tendAfter(1);
    expect(at.mailbox.sent.size).toBe(1);
  });

  it('is given up after a week', async () => {
    const id = await leaves();
    at.mailbox.opens = false;
    await tendAfter(8 * 24 * 60);
    expect((await at.row(id))['file_in_sent_at']).toBeNull();
  });

  it.each([
    ['the server files it by itself', `UPDATE mailboxes SET server_files_sent = true`],
    ['nobody reads the mailbox', `UPDATE mailboxes SET imap_host = NULL`],
  ])('is not filed where %s', async (_, change) => {
    await at.database.query(change);
    const id = await leaves();
    await tendAfter(1);
    expect(at.mailbox.sent.size).toBe(0);
    expect((await at.row(id))['file_in_sent_at']).toBeNull();
  });

  it('is filed by one of two workers', async () => {
    await leaves();
    const other = await startMessages({ on: at });
    let filings = 0;
    for (const { mailbox } of [at, other])
      mailbox.fileInSent = () => {
        filings += 1;
        return Promise.resolve('filed');
      };
    at.clock.advance(MINUTE);
    await Promise.all([at.app.get(SentFolders).tend(), other.app.get(SentFolders).tend()]);
    expect(filings).toBe(1);
    await other.stop();
  });
});
