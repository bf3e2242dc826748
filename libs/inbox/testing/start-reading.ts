import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { MailboxReadings, ReadingModule, ReadingPace, SyncJobsModule } from '@rapport/inbox';
import { MailboxesModule } from '@rapport/mailboxes';
import { Clock, Config, newId, PlatformModule, readConfig, Secrets } from '@rapport/platform';
import { createTestDatabase, type Opened, opening, TestClock } from '@rapport/platform/testing';
import { DataSource } from 'typeorm';
import { MAIL_PASSWORD } from './dovecot.js';

/** A process that reads mailboxes, on a database of its own, with a clock that the test sets. */
export interface TestReading {
  app: INestApplicationContext;
  database: DataSource;
  databaseUrl: string;
  clock: TestClock;
  readings: MailboxReadings;
  /** Stores a mailbox of this account of an IMAP server on this machine; gives its id. */
  mailbox(user: string, port: number, change?: Record<string, unknown>): Promise<string>;
  /** Reads a mailbox now, whether it rests or not. */
  read(mailboxId: string): ReturnType<MailboxReadings['readNow']>;
  /** What stands about the reading of a mailbox. */
  state(mailboxId: string): Promise<Record<string, unknown>>;
  /** Message-IDs of all messages that came in, in order of their ids, each as often as it is stored. */
  received(): Promise<string[]>;
  stop(): Promise<void>;
}

// Faults are what these tests are made of; their log would drown the result.
const quiet: LoggerService = { log: () => {}, warn: () => {}, error: () => {} };

/**
 * Starts a process that reads mailboxes when it is told to; `on` lets a second one work on the database of the first,
 * `listening` lets it listen to mailboxes as the worker does. It is less patient than the product.
 */
export function startReading(how: HowToStart = {}): Promise<TestReading> {
  return opening((opened) => start(opened, how));
}

interface HowToStart {
  on?: TestReading;
  listening?: boolean;
}

async function start(opened: Opened, { on, listening = false }: HowToStart): Promise<TestReading> {
  const own = on ? null : opened.add(await createTestDatabase(), (database) => database.drop());
  const databaseUrl = on?.databaseUrl ?? own?.url ?? '';
  const clock = on?.clock ?? new TestClock();
  const module = await Test.createTestingModule({
    imports: [PlatformModule, MailboxesModule, ReadingModule, ...(listening ? [SyncJobsModule] : [])],
  })
    .overrideProvider(Config)
    .useValue(readConfig({ DATABASE_URL: databaseUrl, RAPPORT_SECRET: 'a secret of the tests, long enough' }))
    .overrideProvider(Clock)
    .useValue(clock)
    .setLogger(quiet)
    .compile();
  opened.add(module, (started) => started.close());
  Object.assign(module.get(ReadingPace), {
    timeouts: { connectSeconds: 2, silenceSeconds: 2 },
    stepSeconds: 6,
    headsAtOnce: 7,
  });
  const app = await module.init();
  const database = app.get(DataSource);
  const readings = app.get(MailboxReadings);
  return {
    app,
    database,
    databaseUrl,
    clock,
    readings,
    mailbox: (user, port, change = {}) => insertMailbox(app, { user, port, ...change }),
    read: async (mailboxId) => {
      await database.query(
        `UPDATE mailbox_readings SET next_try_at = now(), state = replace(state, 'paused', 'failing') WHERE mailbox_id = $1`,
        [mailboxId],
      );
      return readings.readNow(mailboxId);
    },
    state: async (mailboxId) => {
      const [row] = await database.query(`SELECT * FROM mailbox_readings WHERE mailbox_id = $1`, [mailboxId]);
      return row as Record<string, unknown>;
    },
    received: async () => {
      const rows: { id: string }[] = await database.query(
        `SELECT message_id AS id FROM messages WHERE direction = 'in' ORDER BY id`,
      );
      return rows.map(({ id }) => id);
    },
    stop: () => opened.close(),
  };
}

interface MailboxToInsert extends Record<string, unknown> {
  user: string;
  port: number;
}

async function insertMailbox(
  app: INestApplicationContext,
  {
    user,
    port,
    accountId = null,
    password = MAIL_PASSWORD,
    sentFolder = null,
    historyMonths = 12,
  }: MailboxToInsert,
): Promise<string> {
  const id = newId();
  await app.get(DataSource).query(
    `INSERT INTO mailboxes (id, account_id, label, from_name, from_address, smtp_host, smtp_port, smtp_security,
       imap_host, imap_port, imap_security, imap_user, imap_secret, sent_folder, history_months)
     VALUES ($1, $2, $3, 'Claire Fontaine', $3 || '@agency.example', '127.0.0.1', 25, 'none', '127.0.0.1', $4, 'none',
       $3, $5, $6, $7)`,
    [id, accountId, user, port, app.get(Secrets).seal(String(password)), sentFolder, historyMonths],
  );
  return id;
}
