import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { insertBlogger } from '@rapport/messages/testing';
import { newId } from '@rapport/platform';
import { Dovecot, type DovecotChoices } from './dovecot.js';
import type { Maildir } from './maildir.js';
import { startReading, type TestReading } from './start-reading.js';

/** A process that reads from a real IMAP server, and there the mailbox of the test that runs. */
export interface ReadingDesk extends TestReading {
  dovecot: Dovecot;
  /** The account of the mailbox on the server, another one for each test. */
  user: string;
  mailboxId: string;
  /** What lies in the mailbox. */
  box: Maildir;
}

/**
 * Opens the desk for the tests of a file, or of a `describe`; anna@blog.example is a blogger. Its fields are there once a
 * test runs.
 */
export function readingDesk(choices: DovecotChoices = {}): ReadingDesk {
  const desk = {} as ReadingDesk;
  beforeAll(async () => {
    const [dovecot, reading] = await Promise.all([Dovecot.start(choices), startReading()]);
    Object.assign(desk, reading, { dovecot });
    await insertBlogger(desk.database, { address: 'anna@blog.example' });
  });
  beforeEach(async () => {
    await desk.database.query(`DELETE FROM messages`);
    await desk.database.query(`DELETE FROM mailboxes`);
    desk.user = `claire-${newId()}`;
    desk.mailboxId = await desk.mailbox(desk.user, desk.dovecot.port);
    desk.box = desk.dovecot.mailOf(desk.user);
  });
  afterAll(async () => {
    await desk.stop();
    await desk.dovecot.stop();
  });
  return desk;
}
