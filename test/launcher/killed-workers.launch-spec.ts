import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { insertMailbox, insertOfficer } from '@rapport/messages/testing';
import { dataSourceOptions } from '@rapport/platform';
import { createTestDatabase, type TestDatabase } from '@rapport/platform/testing';
import { DataSource } from 'typeorm';
import { insertDueFollowUps } from '../support/due-follow-ups.js';

const MESSAGES = 80;
const KILLS = 5;
// What one worker may have in its hands at once: six messages for its one connection.
const IN_HANDS = 6;

let database: TestDatabase;
let dataSource: DataSource;
let sink: SmtpSink;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
  sink = await SmtpSink.start();
  sink.behave({ kind: 'accept', delayMs: 40 });
  const officerId = await insertOfficer(dataSource);
  await insertMailbox(dataSource, sink.port, { connections: 1 });
  await insertDueFollowUps(dataSource, officerId, MESSAGES);
});

afterAll(async () => {
  worker?.kill('SIGKILL');
  await sink.stop();
  await dataSource.destroy();
  await database.drop();
});

function startWorker(): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../../dist/apps/worker/src/main.js')], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      RAPPORT_SECRET: 'a secret of the tests, long enough',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function statesOf(): Promise<Record<string, number>> {
  const rows: { state: string; count: number }[] = await dataSource.query(
    `SELECT state, count(*)::integer AS count FROM messages WHERE step = 1 GROUP BY state`,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

describe('workers that are killed in the middle of sending', () => {
  it('send nothing twice, lose nothing, and leave what they had in hand to a person', async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      worker = startWorker();
      await sink.received(sink.messages.length + kill);
      const ended = once(worker, 'exit');
      worker.kill('SIGKILL');
      await ended;
      // The lease of the dead runs out, so that the test needn't wait for it.
      await dataSource.query(
        `UPDATE messages SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL`,
      );
    }
    worker = startWorker();
    for (let states = await statesOf(); (states['sent'] ?? 0) + (states['uncertain'] ?? 0) < MESSAGES;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      states = await statesOf();
    }
    const ids = sink.messages.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    const accepted = new Set(
      sink.messages.filter((message) => message.accepted).map(({ messageId }) => messageId),
    );
    const ledger: { state: string; messageId: string }[] = await dataSource.query(
      `SELECT state, message_id AS "messageId" FROM messages WHERE step = 1`,
    );
    for (const { state, messageId } of ledger)
      if (state === 'sent') expect(accepted.has(messageId)).toBe(true);
    const states = await statesOf();
    expect(states['uncertain'] ?? 0).toBeLessThanOrEqual(KILLS * IN_HANDS);
    expect(states['sent']).toBeGreaterThan(0);
    const known = new Set(ledger.map(({ messageId }) => messageId));
    expect(ids.every((id) => known.has(id))).toBe(true);
  }, 120_000);
});
