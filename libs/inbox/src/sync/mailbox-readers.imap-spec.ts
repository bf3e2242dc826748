import { describe, expect, it } from '@jest/globals';
import { MailboxWatch } from '@rapport/inbox';
import { anIncomingMail, eventually, ImapProxy, startReading } from '@rapport/inbox/testing';
import { ReadingMailboxes } from '@rapport/mailboxes';
import { newId } from '@rapport/platform';
import { readingDesk } from '../../testing/reading-desk.js';

const reading = readingDesk();

const deliver = (messageId: string): void => reading.box.deliver(anIncomingMail({ messageId }));

describe('readers of one mailbox', () => {
  it('who call at once share a reading; who comes while it runs gets the next', async () => {
    deliver('<1@blog.example>');
    const first = reading.readings.readNow(reading.mailboxId);
    const [second, third] = [
      reading.readings.readNow(reading.mailboxId),
      reading.readings.readNow(reading.mailboxId),
    ];
    expect(second).toBe(third);
    expect(second).not.toBe(first);
    await first;
    deliver('<2@blog.example>');
    await second;
    expect(await reading.received()).toHaveLength(2);
  });

  it('in two processes take turns: each message is there once', async () => {
    const other = await startReading({ on: reading });
    for (let number = 1; number <= 20; number += 1) deliver(`<${number}@blog.example>`);
    const answers = await Promise.all([
      reading.readings.readNow(reading.mailboxId),
      other.readings.readNow(reading.mailboxId),
      reading.readings.readDue(),
      other.readings.readDue(),
    ]);
    await other.stop();
    expect(answers.slice(0, 2)).toEqual([{ readAt: reading.clock.now() }, { readAt: reading.clock.now() }]);
    const received = await reading.received();
    expect(received).toHaveLength(20);
    expect(new Set(received).size).toBe(20);
    expect((await reading.state(reading.mailboxId))['kept']).toBe(20);
  });

  it('one of whom died: its lease ends by itself, and the next goes on', async () => {
    deliver('<1@blog.example>');
    const mailboxes = reading.app.get(ReadingMailboxes);
    expect(await mailboxes.lease(reading.mailboxId, newId(), 60)).toBe(true);
    expect(await mailboxes.lease(reading.mailboxId, newId(), 60)).toBe(false);
    await reading.database.query(`UPDATE mailbox_readings SET lease_until = now() - interval '1 second'`);
    expect(await mailboxes.due(9)).toEqual([reading.mailboxId]);
    await reading.readings.readDue();
    expect(await reading.received()).toEqual(['<1@blog.example>']);
  });

  it('killed after storing and before moving the cursor: the next reading neither misses nor doubles', async () => {
    for (let number = 1; number <= 5; number += 1) deliver(`<${number}@blog.example>`);
    await reading.read(reading.mailboxId);
    await reading.database.query(`
      CREATE FUNCTION no_cursor() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF new.last_uid > old.last_uid THEN RAISE EXCEPTION 'the process ends here'; END IF; RETURN new; END $$`);
    await reading.database.query(
      `CREATE TRIGGER ends_here BEFORE UPDATE ON mailbox_folders FOR EACH ROW EXECUTE FUNCTION no_cursor()`,
    );
    for (let number = 6; number <= 10; number += 1) deliver(`<${number}@blog.example>`);
    expect(await reading.read(reading.mailboxId)).toMatchObject({
      fault: { params: { fault: 'not-stored' } },
    });
    expect(await reading.received()).toHaveLength(10);
    await reading.database.query(`DROP FUNCTION no_cursor() CASCADE`);
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toHaveLength(10);
  });

  it('that end over one message again and again: it is taken as its header alone, then set aside, and the rest is read', async () => {
    deliver('<1@blog.example>');
    await reading.read(reading.mailboxId);
    const [folder] = await reading.database.query(`SELECT * FROM mailbox_folders WHERE role = 'inbox'`);
    const die = (uid: number, tries: number): Promise<unknown> =>
      reading.database.query(
        `INSERT INTO mailbox_copies (folder_id, uid_validity, uid, tries) VALUES ($1, $2, $3, $4)`,
        [folder.id, folder.uid_validity, uid, tries],
      );
    await die(2, 2);
    await die(3, 3);
    for (const number of [2, 3, 4]) deliver(`<${number}@blog.example>`);
    await reading.read(reading.mailboxId);
    expect((await reading.received()).sort()).toEqual([
      '<1@blog.example>',
      '<2@blog.example>',
      '<4@blog.example>',
    ]);
    expect(await reading.state(reading.mailboxId)).toMatchObject({ set_aside: 1, state: 'ready' });
  });
});

describe('listening to a mailbox', () => {
  it('brings in a mail as soon as it comes, without any polling', async () => {
    await reading.read(reading.mailboxId);
    const worker = await startReading({ on: reading, listening: true });
    try {
      await worker.app.get(MailboxWatch).tend();
      expect(await reading.state(reading.mailboxId)).toMatchObject({ listening: true });
      await eventually(
        () => reading.state(reading.mailboxId),
        ({ lease_token }) => lease_token === null,
      );
      await reading.database.query(`UPDATE mailbox_readings SET next_try_at = now() + interval '1 day'`);
      deliver('<at-once@blog.example>');
      expect(await eventually(reading.received, (received) => received.length > 0)).toEqual([
        '<at-once@blog.example>',
      ]);
    } finally {
      await worker.stop();
    }
    expect(await reading.state(reading.mailboxId)).toMatchObject({ listening: false, watch_token: null });
  });

  it('that died without a sound is made good by reading every few minutes', async () => {
    const proxy = await ImapProxy.start(reading.dovecot.port);
    await reading.database.query(`UPDATE mailboxes SET imap_port = $1`, [proxy.port]);
    await reading.read(reading.mailboxId);
    const worker = await startReading({ on: reading, listening: true });
    try {
      await worker.app.get(MailboxWatch).tend();
      await eventually(
        () => reading.state(reading.mailboxId),
        ({ lease_token, listening }) => listening === true && lease_token === null,
      );
      proxy.silence();
      deliver('<unheard@blog.example>');
      await reading.database.query(`UPDATE mailbox_readings SET next_try_at = now()`);
      await worker.readings.readDue();
      expect(await reading.received()).toEqual(['<unheard@blog.example>']);
      // The line is found to be dead, and another is opened.
      await eventually(
        () => reading.state(reading.mailboxId),
        ({ listening }) => listening === false,
      );
      await eventually(
        () =>
          worker.app
            .get(MailboxWatch)
            .tend()
            .then(() => reading.state(reading.mailboxId)),
        ({ listening }) => listening === true,
      );
    } finally {
      await worker.stop();
      await proxy.stop();
    }
  });

  it('is done by one process', async () => {
    await reading.read(reading.mailboxId);
    const mailboxes = reading.app.get(ReadingMailboxes);
    const [one, other] = [newId(), newId()];
    expect(await mailboxes.watchable(one, 60)).toEqual([reading.mailboxId]);
    expect(await mailboxes.watchable(other, 60)).toEqual([]);
    expect(await mailboxes.watchable(one, 60)).toEqual([reading.mailboxId]);
    await mailboxes.endWatch(one);
    expect(await mailboxes.watchable(other, 60)).toEqual([reading.mailboxId]);
  });
});
