import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { insertBlogger } from '@rapport/messages/testing';
import { newId } from '@rapport/platform';
import { opening } from '@rapport/platform/testing';
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
  let close: (() => Promise<void>) | undefined;
  beforeAll(() =>
    opening(async (opened) => {
      const servers = [
        Dovecot.start(choices).then((dovecot) => {
          desk.dovecot = opened.add(dovecot, (server) => server.stop());
        }),
        startReading().then((reading) => {
          Object.assign(
            desk,
            opened.add(reading, ({ stop }) => stop()),
          );
        }),
      ];
      await Promise.allSettled(servers);
      await Promise.all(servers);
      await insertBlogger(desk.database, { address: 'anna@blog.example' });
      close = () => opened.close();
    }),
  );
  beforeEach(async () => {
    await desk.database.query(`DELETE FROM messages`);
    await desk.database.query(`DELETE FROM mailboxes`);
    desk.user = `claire-${newId()}`;
    desk.mailboxId = await desk.mailbox(desk.user, desk.dovecot.port);
    desk.box = desk.dovecot.mailOf(desk.user);
  });
  afterAll(() => close?.());
  return desk;
}
