import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createPostgresBackend, Queue } from 'bullmq';
import pg from 'pg';
import { AcceptingSink } from './dispatch/accepting-sink.js';
import { DueFollowUps } from './dispatch/due-follow-ups.js';
import { CONNECTIONS, MESSAGES } from './dispatch/letter.js';

const ROUNDS = 5;
const PREPARED_WITHIN_MS = 5_000;

/** What the runner prints. */
interface Result {
  name: string;
  value: number;
  unit: string;
  floor: number;
  ratio: number;
  p50: null;
  p95: null;
  floor_p50: null;
  floor_p95: null;
  runs: { value: number; floor: number }[];
}

/**
 * Two thousand follow-ups that are due leave through the real worker, guard, ledger and events included, against
 * bare pooled nodemailer sending the same messages over as many connections to the same sink, in turn. The clock
 * runs from the wake-up until the sink has all of them and the ledger says so.
 */
export async function run(): Promise<Result> {
  const server = process.env['DATABASE_URL'] ?? '';
  const name = `bench_dispatch_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await measure(url.href);
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}

async function measure(databaseUrl: string): Promise<Result> {
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    RAPPORT_SECRET: randomBytes(24).toString('hex'),
    REDIS_URL: '',
  };
  await finished(
    spawn(process.execPath, [built('../migrations/run.js')], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const sink = await AcceptingSink.start();
  const followUps = new DueFollowUps(client);
  await followUps.fill(sink.port, CONNECTIONS);
  const worker = spawn(process.execPath, [built('../apps/worker/src/main.js')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const bare = fork(built('./dispatch/bare-sender.js'), [String(sink.port)]);
  const queue = new Queue(
    'messages',
    { connection: { connectionString: databaseUrl, max: 1 } as object },
    createPostgresBackend as never,
  );
  queue.on('error', () => {});
  try {
    await Promise.all([saysItWorks(worker), once(bare, 'message')]);
    // Once each unmeasured: both sides compile their code and open their connections.
    await throughWorker(queue, sink, followUps);
    await throughNodemailer(bare);
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const value = await throughWorker(queue, sink, followUps);
      const floor = await throughNodemailer(bare);
      runs.push({ value, floor });
    }
    return asResult(runs);
  } finally {
    await queue.close();
    bare.kill();
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    sink.stop();
    await client.end();
  }
}

/** Messages per second through the worker. */
async function throughWorker(queue: Queue, sink: AcceptingSink, followUps: DueFollowUps): Promise<number> {
  const before = sink.total;
  const all = sink.more(MESSAGES);
  // Due in a moment, when everything is prepared: else the worker's own sweep may begin before the clock does.
  const dueAt = Date.now() + PREPARED_WITHIN_MS;
  await followUps.makeDue(new Date(dueAt));
  const left = dueAt - Date.now();
  if (left < 0) throw new Error(`Preparing took ${-left} ms longer than ${PREPARED_WITHIN_MS} ms`);
  await new Promise((resolve) => setTimeout(resolve, left + 1));
  const began = performance.now();
  await queue.add('dispatch-due-messages', {}, { removeOnComplete: true });
  await all;
  let states = await followUps.states();
  while (states['sent'] !== MESSAGES) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    states = await followUps.states();
  }
  const seconds = (performance.now() - began) / 1000;
  // Timelines and pitches learn of it afterwards; the next measurement waits for that.
  await followUps.settled();
  if (sink.total - before !== MESSAGES)
    throw new Error(`The sink got ${sink.total - before} of ${MESSAGES} messages`);
  return MESSAGES / seconds;
}

/** Messages per second by bare nodemailer. */
async function throughNodemailer(bare: ChildProcess): Promise<number> {
  const [answer] = (bare.send('go'), await once(bare, 'message')) as [{ seconds: number }];
  return MESSAGES / answer.seconds;
}

function asResult(runs: { value: number; floor: number }[]): Result {
  const value = median(runs.map((run) => run.value));
  const floor = median(runs.map((run) => run.floor));
  const ratio = median(runs.map((run) => run.value / run.floor));
  return {
    name: 'dispatch',
    value,
    unit: 'messages/s',
    floor,
    ratio,
    p50: null,
    p95: null,
    floor_p50: null,
    floor_p95: null,
    runs,
  };
}

function median(figures: number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function saysItWorks(worker: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    worker.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('at work')) resolve();
    });
    worker.once('exit', () => reject(new Error(`The worker ended:\n${said}`)));
  });
}

async function finished(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error('The migrations failed');
}

function built(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
