import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { built } from './large-database.js';

/** A server of the benchmark, asked with these headers. */
export interface Running {
  host: string;
  port: number;
  headers: Record<string, string>;
  stop(): Promise<void>;
}

/** Starts the real API, as in production, and signs an administrator in. */
export async function runApi(databaseUrl: string): Promise<Running> {
  const port = await freePort();
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    RAPPORT_SECRET: randomBytes(24).toString('hex'),
    PORT: String(port),
    HOST: '127.0.0.1',
    REDIS_URL: '',
    LOG_LEVEL: 'warn',
  };
  const api = spawn(process.execPath, [built('../../apps/api/src/main.js')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await says(api, /listens on/);
  const link = spawn(process.execPath, [built('../../apps/api/src/first-run-link.js')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [, token] = await says(link, /token=([\w-]+)/);
  const answer = await fetch(`http://127.0.0.1:${port}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token,
      name: 'Bench',
      email: 'bench@example.org',
      password: 'a long enough password',
      language: 'en',
      organisation: 'Bench',
      timeZone: 'Europe/Paris',
    }),
  });
  if (!answer.ok) throw new Error(`The first account was not made: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return { host: '127.0.0.1', port, headers: { cookie }, stop: () => ended(api) };
}

/** Starts a floor: a module that serves on a free port and sends that port to its parent. */
export async function runFloor(module: string, databaseUrl: string): Promise<Running> {
  const floor = fork(built(module), [databaseUrl], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [port] = (await once(floor, 'message')) as [number];
  return { host: '127.0.0.1', port, headers: {}, stop: () => ended(floor) };
}

function says(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.once('exit', () => child.kill());
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = pattern.exec(said);
      if (match) resolve(match);
    });
    child.once('exit', (code) =>
      reject(new Error(`A process of the benchmark ended with ${code}: ${said.slice(-500)}`)),
    );
  });
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
