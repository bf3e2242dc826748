import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createPostgresBackend, Queue } from 'bullmq';
import { ImapFlow } from 'imapflow';
import pg from 'pg';
import { Secrets, readConfig } from '@rapport/platform';
import { addressOf, LargeMailbox, PASSWORD, toBeKept, USER } from './first-sync/large-mailbox.js';

const MESSAGES = 50_000;
const BLOGGERS = 2_000;
const LIMIT_SECONDS = 600;
const HEADS_AT_ONCE = 250;
const MEGABYTE = 1024 * 1024;

/** What the runner prints. */
interface Result {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ratio: number | null;
  p50: null;
  p95: null;
  floor_p50: null;
  floor_p95: null;
  runs: number;
}

/**
 * The first sync of a mailbox of 50,000 messages, one in twenty from a known blogger, by the real worker from a real
 * IMAP server: messages a second beside bare imapflow that reads the same heads and keeps nothing, and by how much the
 * worker's memory grew at its peak.
 */
export async function run(): Promise<Result[]> {
  const server = process.env['DATABASE_URL'] ?? '';
  const name = `bench_first_sync_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const mailbox = await LargeMailbox.start(MESSAGES, BLOGGERS);
  try {
    return await measure(url.href, mailbox);
  } finally {
    await mailbox.stop();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}

async function measure(databaseUrl: string, mailbox: LargeMailbox): Promise<Result[]> {
  const secret = randomBytes(24).toString('hex');
  const environment = { ...process.env, DATABASE_URL: databaseUrl, RAPPORT_SECRET: secret, REDIS_URL: '' };
  const migrations = spawn(process.execPath, [built('../migrations/run.js')], {
    env: environment,
    stdio: 'ignore',
  });
  const [code] = (await once(migrations, 'exit')) as [number];
  if (code !== 0) throw new Error('The migrations failed');
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  await fillWithBloggers(database);
  // Dovecot reads every file once for its own index; both sides find that done.
  const floor = (await bareHeads(mailbox), await bareHeads(mailbox));
  const worker = spawn(process.execPath, [built('../apps/worker/src/main.js')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await saysItWorks(worker);
    await pause(2_000);
    const before = memory(worker, 'VmRSS');
    await addMailbox(database, mailbox.port, new Secrets(readConfig(environment)).seal(PASSWORD));
    await wake(databaseUrl);
    const seconds = await synced(database);
    const grown = (memory(worker, 'VmHWM') - before) / MEGABYTE;
    await checkKept(database);
    const perSecond = MESSAGES / seconds;
    const none = { p50: null, p95: null, floor_p50: null, floor_p95: null, runs: 1 };
    return [
      { name: 'first sync', value: perSecond, unit: 'messages/s', floor, ratio: perSecond / floor, ...none },
      { name: 'first sync: memory', value: grown, unit: 'MB at the peak', floor: null, ratio: null, ...none },
    ];
  } finally {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    await database.end();
  }
}

async function fillWithBloggers(database: pg.Client): Promise<void> {
  const addresses = Array.from({ length: BLOGGERS }, (_, number) => addressOf(number));
  await database.query(
    `WITH given AS (SELECT gen_random_uuid() AS id, address FROM unnest($1::text[]) AS address),
       bloggers AS (INSERT INTO bloggers (id, name) SELECT id, address FROM given)
     INSERT INTO contact_points (id, blogger_id, address, address_key)
     SELECT gen_random_uuid(), id, address, address FROM given`,
    [addresses],
  );
  await database.query(`VACUUM ANALYZE`);
}

async function addMailbox(database: pg.Client, port: number, secret: Buffer): Promise<void> {
  await database.query(
    `INSERT INTO mailboxes (id, label, from_name, from_address, smtp_host, smtp_port, smtp_security, imap_host,
       imap_port, imap_security, imap_user, imap_secret)
     VALUES (gen_random_uuid(), 'Ours', 'Claire', 'claire@agency.example', '127.0.0.1', 25, 'none', '127.0.0.1',
       $1, 'none', $2, $3)`,
    [port, USER, secret],
  );
}

async function wake(databaseUrl: string): Promise<void> {
  const connection = { connectionString: databaseUrl, max: 1 } as object;
  const queue = new Queue('mailboxes', { connection }, createPostgresBackend as never);
  await queue.add('read-due-mailboxes', {}, { removeOnComplete: true });
  await queue.close();
}

/** Seconds from the beginning of the reading until it got through. */
async function synced(database: pg.Client): Promise<number> {
  const until = performance.now() + LIMIT_SECONDS * 1000;
  while (performance.now() < until) {
    const { rows } = await database.query<{ seconds: number; fault: unknown }>(
      `SELECT extract(epoch FROM last_read_at - started_at)::float AS seconds, last_fault AS fault
       FROM mailbox_readings WHERE last_read_at IS NOT NULL`,
    );
    if (rows[0]?.fault) throw new Error(`The mailbox could not be read: ${JSON.stringify(rows[0].fault)}`);
    if (rows[0]) return rows[0].seconds;
    await pause(50);
  }
  throw new Error(`No end after ${LIMIT_SECONDS} seconds`);
}

async function checkKept(database: pg.Client): Promise<void> {
  const { rows } = await database.query<{ kept: number }>(
    `SELECT count(*)::integer AS kept FROM messages WHERE direction = 'in'`,
  );
  if (rows[0]?.kept !== toBeKept(MESSAGES))
    throw new Error(`${rows[0]?.kept} messages were kept instead of ${toBeKept(MESSAGES)}`);
}

/** Messages a second when nothing is done but reading heads. */
async function bareHeads({ port }: LargeMailbox): Promise<number> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: USER, pass: PASSWORD },
    logger: false,
    disableAutoIdle: true,
  });
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  const began = performance.now();
  let seen = 0;
  for (let last = MESSAGES; last > 0; last -= HEADS_AT_ONCE) {
    const range = `${Math.max(last - HEADS_AT_ONCE + 1, 1)}:${last}`;
    const query = {
      uid: true,
      size: true,
      internalDate: true,
      headers: ['From', 'To', 'Message-ID', 'References'],
    };
    for await (const { uid } of client.fetch(range, query)) if (uid) seen += 1;
  }
  const seconds = (performance.now() - began) / 1000;
  await client.logout();
  if (seen !== MESSAGES) throw new Error(`The server has ${seen} of ${MESSAGES} messages`);
  return MESSAGES / seconds;
}

/** Bytes, from the kernel's account of the process; VmHWM is the most it ever had. */
function memory({ pid }: ChildProcess, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
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

function built(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
