import { describe, expect, it, jest } from '@jest/globals';
import { anIncomingMail } from '@rapport/inbox/testing';
import { insertBlogger, insertOfficer } from '@rapport/messages/testing';
import { Database, EventLog, newId } from '@rapport/platform';
import { readingDesk } from '../../testing/reading-desk.js';
import { startReading } from '../../testing/start-reading.js';
import { ImapSession } from './imap-session.js';
import { ReadingPace } from './reading-pace.js';

const reading = readingDesk();

describe('reading a mailbox', () => {
  it('keeps what a blogger wrote, with when it came, and says when it was read', async () => {
    const receivedAt = new Date('2026-11-20T09:01:00Z');
    reading.box.deliver(
      anIncomingMail({
        messageId: '<one@blog.example>',
        subject: 'About your letter',
        text: 'Thank you.',
        date: new Date('2026-11-20T09:00:30Z'),
      }),
      { receivedAt },
    );
    expect(await reading.read(reading.mailboxId)).toEqual({ readAt: reading.clock.now() });
    const [message] = await reading.database.query(`SELECT * FROM messages WHERE direction = 'in'`);
    expect(message).toMatchObject({
      message_id: '<one@blog.example>',
      subject: 'About your letter',
      body: 'Thank you.',
      from_address: 'anna@blog.example',
      received_at: receivedAt,
    });
    expect(await reading.state(reading.mailboxId)).toMatchObject({
      state: 'ready',
      last_success_at: reading.clock.now(),
      last_message_at: receivedAt,
      looked_at: 1,
      kept: 1,
      last_fault: null,
      lease_token: null,
    });
  });

  it('takes each once, however often it reads, and what came since with it', async () => {
    for (let round = 1; round <= 3; round += 1) {
      for (const place of ['INBOX', 'Junk'])
        reading.box.deliver(anIncomingMail({ messageId: `<${place}-${round}@blog.example>` }), {
          folder: place,
        });
      await reading.read(reading.mailboxId);
      expect(await reading.received()).toHaveLength(2 * round);
    }
    expect((await reading.state(reading.mailboxId))['looked_at']).toBe(6);
  });

  it('keeps nothing at all of people who have nothing to do with us', async () => {
    const canary = 'Dinner is at eight, bring the canary';
    const private_ = {
      from: 'mum@family.example',
      subject: canary,
      text: canary,
      messageId: '<canary@family.example>',
    };
    reading.box.deliver(anIncomingMail(private_));
    reading.box.deliver(
      anIncomingMail({ ...private_, from: `${reading.user}@agency.example`, to: 'mum@family.example' }),
      {
        folder: 'Sent',
      },
    );
    await reading.read(reading.mailboxId);
    expect((await reading.state(reading.mailboxId))['looked_at']).toBe(2);
    for (const table of ['messages', 'unmatched_messages', 'mailbox_copies', 'events', 'mailbox_folders']) {
      const rows = await reading.database.query(`SELECT t::text AS row FROM ${table} t`);
      expect(JSON.stringify(rows)).not.toMatch(/canary|family\.example/);
    }
  });

  it('takes nothing of ours for sent that is a draft, or lies where people file what they like', async () => {
    const ours = { from: `${reading.user}@agency.example`, to: 'anna@blog.example' };
    const sent = { folder: 'Sent' };
    reading.box.deliver(anIncomingMail({ ...ours, messageId: '<draft@phone.example>' }), {
      ...sent,
      draft: true,
    });
    reading.box.deliver(anIncomingMail({ ...ours, messageId: '<template@phone.example>' }), {
      folder: 'Templates',
    });
    reading.box.deliver(anIncomingMail({ ...ours, messageId: '<sent@phone.example>' }), sent);
    await reading.read(reading.mailboxId);
    const kept = await reading.database.query(`SELECT message_id AS id FROM messages`);
    expect(kept).toEqual([{ id: '<sent@phone.example>' }]);
  });

  it('opens of the folders that people made only those in which something is new', async () => {
    for (const folder of ['Recipes', 'Bloggers'])
      reading.box.deliver(anIncomingMail({ messageId: `<${folder}-1@blog.example>` }), { folder });
    await reading.read(reading.mailboxId);
    expect((await reading.received()).sort()).toEqual([
      '<Bloggers-1@blog.example>',
      '<Recipes-1@blog.example>',
    ]);
    const selected = jest.spyOn(ImapSession.prototype, 'select');
    reading.box.deliver(anIncomingMail({ messageId: '<Bloggers-2@blog.example>' }), { folder: 'Bloggers' });
    await reading.read(reading.mailboxId);
    expect(selected.mock.calls.map(([path]) => path).sort()).toEqual(['Bloggers', 'INBOX', 'Junk', 'Sent']);
    selected.mockRestore();
    expect(await reading.received()).toContain('<Bloggers-2@blog.example>');
  });

  it('makes one record of what a personal and the team’s mailbox both got', async () => {
    const accountId = await insertOfficer(reading.database);
    const personal = await reading.mailbox(`paul-${newId()}`, reading.dovecot.port, { accountId });
    const [{ imap_user: paul }] = await reading.database.query(
      `SELECT imap_user FROM mailboxes WHERE id = $1`,
      [personal],
    );
    const both = { messageId: '<both@blog.example>', to: 'claire@agency.example, paul@agency.example' };
    reading.box.deliver(
      anIncomingMail({ ...both, headers: ['Received: by one.example; Fri, 20 Nov 2026 10:00:00 +0100'] }),
    );
    reading.dovecot
      .mailOf(paul)
      .deliver(
        anIncomingMail({ ...both, headers: ['Received: by two.example; Fri, 20 Nov 2026 10:00:02 +0100'] }),
      );
    await Promise.all([reading.read(reading.mailboxId), reading.read(personal)]);
    expect(await reading.received()).toEqual(['<both@blog.example>']);
  });

  it('goes back as far as the setting says, and further when that is changed', async () => {
    for (const months of [1, 6, 20]) {
      const receivedAt = new Date(Date.UTC(2026, 10 - months, 15));
      reading.box.deliver(anIncomingMail({ messageId: `<${months}@blog.example>`, date: receivedAt }), {
        receivedAt,
      });
    }
    await reading.read(reading.mailboxId);
    expect((await reading.received()).sort()).toEqual(['<1@blog.example>', '<6@blog.example>']);
    await reading.database.query(`UPDATE mailboxes SET history_months = 24`);
    await reading.read(reading.mailboxId);
    expect((await reading.received()).sort()).toEqual([
      '<1@blog.example>',
      '<20@blog.example>',
      '<6@blog.example>',
    ]);
  });

  it('reads the newest first', async () => {
    for (let day = 1; day <= 20; day += 1) {
      const receivedAt = new Date(Date.UTC(2026, 10, day));
      reading.box.deliver(anIncomingMail({ messageId: `<day-${day}@blog.example>`, date: receivedAt }), {
        receivedAt,
      });
    }
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toHaveLength(20);
    const taken: { uid: number }[] = await reading.database.query(
      `SELECT uid FROM mailbox_copies ORDER BY at`,
    );
    expect(taken.map(({ uid }) => uid)).toEqual(Array.from({ length: 20 }, (_, number) => 20 - number));
  });
});

describe('UIDs', () => {
  it('may all change while something new comes: nothing is missed and nothing is there twice', async () => {
    const mail = reading.box;
    for (let number = 1; number <= 9; number += 1)
      mail.deliver(anIncomingMail({ messageId: `<old-${number}@blog.example>` }));
    await reading.read(reading.mailboxId);
    mail.forgetUids();
    mail.deliver(anIncomingMail({ messageId: '<meanwhile@blog.example>' }));
    await reading.read(reading.mailboxId);
    const received = await reading.received();
    expect(received).toHaveLength(10);
    expect(new Set(received).size).toBe(10);
    expect(received).toContain('<meanwhile@blog.example>');
    const validities = await reading.database.query(`SELECT DISTINCT uid_validity FROM mailbox_copies`);
    expect(validities).toHaveLength(1);
  });

  it('of one and the same mail may be several', async () => {
    const raw = anIncomingMail({ messageId: '<twice@blog.example>' });
    reading.box.deliver(raw);
    reading.box.deliver(raw);
    reading.box.deliver(raw, { folder: 'Junk' });
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toEqual(['<twice@blog.example>']);
  });

  it('may have gaps, and messages may be gone when they are asked for', async () => {
    const mail = reading.box;
    for (let number = 1; number <= 30; number += 1)
      mail.deliver(anIncomingMail({ messageId: `<${number}@blog.example>` }));
    for (let number = 1; number <= 30; number += 2) mail.remove(`<${number}@blog.example>`);
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toHaveLength(15);
  });

  it('are compared at night with what lies there: what the cursor passed by is found', async () => {
    const receivedAt = new Date(reading.clock.now().getTime() - 3_600_000);
    reading.box.deliver(anIncomingMail({ messageId: '<passed-by@blog.example>' }), { receivedAt });
    await reading.read(reading.mailboxId);
    await reading.database.query(`DELETE FROM mailbox_copies`);
    await reading.database.query(`DELETE FROM messages`);
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toEqual([]);
    await reading.database.query(`UPDATE mailbox_readings SET compare_lately = true`);
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toEqual(['<passed-by@blog.example>']);
    expect((await reading.state(reading.mailboxId))['compare_lately']).toBe(false);
  });
});

describe('an address that becomes a blogger’s', () => {
  it('brings in what the mailbox already holds of it', async () => {
    const from = `late.${newId()}@blog.example`;
    for (let number = 1; number <= 3; number += 1) reading.box.deliver(anIncomingMail({ from }));
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toEqual([]);

    const blogger = await insertBlogger(reading.database, { address: from });
    await tell('contact-point.added', blogger.contactPointId, blogger.id);
    expect((await reading.state(reading.mailboxId))['next_try_at']).not.toEqual(null);
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toHaveLength(3);
    expect(await reading.database.query(`SELECT * FROM mailbox_searches`)).toEqual([]);
  });

  it('of many bloggers at once: every head is looked at once more', async () => {
    const people = Array.from({ length: 40 }, (_, number) => `many-${number}.${newId()}@blog.example`);
    for (const from of people) reading.box.deliver(anIncomingMail({ from }));
    await reading.read(reading.mailboxId);
    for (const address of people) {
      const blogger = await insertBlogger(reading.database, { address });
      await tell('blogger.created', blogger.id, blogger.id);
    }
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toHaveLength(40);
  });
});

async function tell(type: string, subjectId: string, bloggerId: string): Promise<void> {
  const { app } = reading;
  const event = { type, actorId: null, subjectType: 'any', subjectId, bloggerId };
  await app.get(Database).transaction((tx) => app.get(EventLog).record(tx, event));
}

describe('a reading that another process wrote down by a clock that was ahead', () => {
  const HOUR = 3_600_000;
  const wrong = () => new Date(reading.clock.now().getTime() + HOUR);

  it('is none that whoever waits may rely on', async () => {
    await reading.database.query(
      `INSERT INTO mailbox_readings (mailbox_id, last_success_at, lease_token, lease_until)
       VALUES ($1, $2, $3, now() + interval '1 hour')`,
      [reading.mailboxId, wrong(), newId()],
    );
    const waiting = await startReading({ on: reading });
    waiting.app.get(ReadingPace).patienceSeconds = 1;
    expect(await waiting.readings.readNow(reading.mailboxId)).toMatchObject({
      fault: { code: 'mailbox-unreachable' },
    });
    await waiting.stop();
  });

  it('is forgotten with the next one', async () => {
    await reading.read(reading.mailboxId);
    await reading.database.query(`UPDATE mailbox_readings SET last_success_at = $1`, [wrong()]);
    await reading.read(reading.mailboxId);
    expect((await reading.state(reading.mailboxId))['last_success_at']).toEqual(reading.clock.now());
  });
});

describe('a process that ends', () => {
  it('has read nothing: that nobody reads the mailbox is another matter', async () => {
    const ending = await startReading({ on: reading });
    await ending.readings.onModuleDestroy();
    expect(await ending.readings.readNow(reading.mailboxId)).toMatchObject({
      fault: { code: 'mailbox-never-read' },
    });
    await ending.stop();
  });
});
