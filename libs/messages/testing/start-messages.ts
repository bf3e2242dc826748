import type { INestApplicationContext, LoggerService, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { MailboxesModule, MailTransports } from '@rapport/mailboxes';
import {
  type DueMessage,
  type GateVerdict,
  MailboxReading,
  MessagesJobsModule,
  MessagesModule,
  MessagesService,
  SendingGates,
  type SendingPlan,
} from '@rapport/messages';
import { Clock, Config, Database, newId, PlatformModule, readConfig } from '@rapport/platform';
import { createTestDatabase, type Opened, opening, TestClock } from '@rapport/platform/testing';
import { DataSource } from 'typeorm';
import { ScriptedMailbox } from './scripted-mailbox.js';

/** Stands for the rules of pitches: lets everything go unless the test says otherwise. */
export interface TestGate {
  verdict: (message: DueMessage) => GateVerdict;
  /** What it was asked about, in order. */
  asked: DueMessage[];
}

/** A worker of messages on a database of its own, with a clock that the test sets. */
export interface TestMessages {
  app: INestApplicationContext;
  database: DataSource;
  databaseUrl: string;
  clock: TestClock;
  gate: TestGate;
  /** What the reader of mailboxes says. */
  mailbox: ScriptedMailbox;
  /** Schedules a first message, and its follow-ups, in a transaction; gives the ids in order of their steps. */
  schedule(
    plan: Pick<SendingPlan, 'bloggerId' | 'contactPointId' | 'officerId'> & Partial<SendingPlan>,
  ): Promise<string[]>;
  stop(): Promise<void>;
}

// Faults are what these tests are made of; their log would drown the result.
const quiet: LoggerService = { log: () => {}, warn: () => {}, error: () => {} };

/**
 * Starts a worker; `on` lets a second one work on the database of the first, `redisUrl` puts its queue into Redis,
 * `also` adds modules of features that build on messages.
 */
export function startMessages(how: HowToStart = {}): Promise<TestMessages> {
  return opening((opened) => start(opened, how));
}

interface HowToStart {
  on?: TestMessages;
  redisUrl?: string;
  also?: Type[];
}

async function start(opened: Opened, { on, redisUrl = '', also = [] }: HowToStart): Promise<TestMessages> {
  const own = on ? null : opened.add(await createTestDatabase(), (database) => database.drop());
  const databaseUrl = on?.databaseUrl ?? own?.url ?? '';
  const clock = on?.clock ?? new TestClock();
  const gate: TestGate = { verdict: () => ({ go: true, checks: [{ rule: 'read', ok: true }] }), asked: [] };
  const module = await Test.createTestingModule({
    imports: [PlatformModule, MailboxesModule, MessagesModule, MessagesJobsModule, ...also],
  })
    .overrideProvider(Config)
    .useValue(
      readConfig({
        DATABASE_URL: databaseUrl,
        REDIS_URL: redisUrl,
        RAPPORT_SECRET: 'a secret of the tests, long enough',
      }),
    )
    .overrideProvider(Clock)
    .useValue(clock)
    .setLogger(quiet)
    .compile();
  opened.add(module, (app) => app.close());
  const gates = module.get(SendingGates);
  for (const type of ['pitch', 'review_request', 'thread'] as const) {
    gates.register(type, {
      check: async (_tx, messages) => {
        gate.asked.push(...messages);
        return new Map(messages.map((message) => [message.id, gate.verdict(message)]));
      },
    });
  }
  const mailbox = new ScriptedMailbox(clock);
  module.get(MailboxReading).register(mailbox);
  module.get(MailTransports).waitAsLongAs({ connectSeconds: 1, silenceSeconds: 1 });
  const app = await module.init();
  return {
    app,
    database: app.get(DataSource),
    databaseUrl,
    clock,
    gate,
    mailbox,
    schedule: async (plan) => {
      const usual = {
        origin: { type: 'pitch' as const, id: newId() },
        subject: 'A teapot for your Tuesday post',
        body: 'Dear Anna,\n\nI read *your* post on tea.',
        language: 'en',
        when: { kind: 'now' as const },
      };
      const { messages } = await app
        .get(Database)
        .transaction((tx) =>
          app.get(MessagesService).schedule(tx, { id: plan.officerId }, { ...usual, ...plan }),
        );
      return messages.map(({ id }) => id);
    },
    stop: () => opened.close(),
  };
}

/** A message as it stands in the ledger. */
export async function messageRow(
  database: DataSource,
  id: string | undefined,
): Promise<Record<string, unknown>> {
  const [row] = await database.query(`SELECT * FROM messages WHERE id = $1`, [id]);
  return row as Record<string, unknown>;
}
