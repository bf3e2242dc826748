import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  launch,
  launchToTheEnd,
  newDataFolder,
  tidyUp,
  startProduct,
  type StartedProduct,
  until,
} from '../support/started-product.js';

afterAll(tidyUp, 60_000);

const administrator = { name: 'Nora Keane', email: 'nora@example.org', password: 'a long pass phrase' };

/** Creates the administrator by the printed link, as the first-run page does. */
async function createAdministrator(product: StartedProduct): Promise<void> {
  const token = new URL(await product.firstRunLink()).searchParams.get('token');
  const rest = { language: 'en', organisation: 'Harbour Press', timeZone: 'Europe/Dublin' };
  expect(await post(product, '/api/setup', { token, ...administrator, ...rest })).toBeLessThan(300);
}

function signIn(product: StartedProduct): Promise<number> {
  const { email, password } = administrator;
  return post(product, '/api/session', { email, password });
}

async function post({ url }: StartedProduct, path: string, body: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: url };
  return (await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })).status;
}

/** The processes that the launcher started: API, worker, PostgreSQL. */
function processesOf({ child }: StartedProduct): { api: number; worker: number; postgres: number } {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent]) => Number(parent) === child.pid);
  const find = (text: string): number => Number(lines.find((words) => words.join(' ').includes(text))?.[0]);
  return {
    api: find('apps/api/src/main'),
    worker: find('apps/worker/src/main'),
    postgres: find('postgres -D'),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return !['ESRCH', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

describe('npm start', () => {
  it('starts, refuses to start twice, and stops everything in good order at Ctrl-C', async () => {
    const product = await startProduct();
    const pids = Object.values(processesOf(product));
    expect(pids.every(isAlive)).toBe(true);
    expect(product.output).toContain(`Rapport is running at ${product.url}`);
    expect(await product.firstRunLink()).toContain(product.url);
    expect((await fetch(product.url)).status).toBe(200);

    const second = await launchToTheEnd({ dataFolder: product.dataFolder });
    expect(second).toMatchObject({
      code: 1,
      errors: `Rapport is already running at ${product.url} (process ${product.child.pid}).\n`,
    });

    const { code, output, errors } = await product.stop();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).not.toContain('\u001b');
    expect(pids.some(isAlive)).toBe(false);
  }, 180_000);

  it('leaves no process behind when it is told to stop while it is still starting', async () => {
    const product = await launch();
    await until(() => product.output.includes('Starting PostgreSQL'), 'the start of PostgreSQL', 120_000);
    const { code, errors } = await product.stop();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(Object.values(processesOf(product)).filter(Boolean)).toEqual([]);
    const again = await startProduct({ dataFolder: product.dataFolder });
    expect((await again.stop()).code).toBe(0);
  }, 180_000);

  it('recovers after kill -9 with nothing lost: the orphans end, the next start takes over the database', async () => {
    const dataFolder = newDataFolder();
    const first = await startProduct({ dataFolder });
    await createAdministrator(first);
    const { api, worker, postgres } = processesOf(first);
    const secret = readFileSync(join(dataFolder, 'secret'), 'utf8');
    await first.kill();
    await until(() => !isAlive(api) && !isAlive(worker), 'the API and the worker to notice');
    expect(isAlive(postgres)).toBe(true);

    const second = await startProduct({ dataFolder });
    expect(isAlive(postgres)).toBe(false);
    expect(await signIn(second)).toBeLessThan(300);
    expect(second.errors).toBe('');
    const { postgres: next } = processesOf(second);
    await second.kill();
    process.kill(next, 'SIGKILL');
    // Its number may belong to anybody by now: here to this test, which must survive that.
    const pidFile = join(dataFolder, 'postgres/postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));

    const third = await startProduct({ dataFolder });
    expect(await signIn(third)).toBeLessThan(300);
    expect(readFileSync(join(dataFolder, 'secret'), 'utf8')).toBe(secret);
    expect((await third.stop()).code).toBe(0);
  }, 300_000);

  it('starts a part again that ended by itself, and says which', async () => {
    const product = await startProduct();
    await product.firstRunLink();
    for (const [name, part] of [
      ['The API', 'api'],
      ['PostgreSQL', 'postgres'],
      ['The worker', 'worker'],
    ] as const) {
      await until(() => processesOf(product)[part] > 0, `the first ${part}`);
      const pid = processesOf(product)[part];
      process.kill(pid, 'SIGKILL');
      await until(() => product.errors.includes(`${name} stopped unexpectedly`), `word of ${name}`);
      await until(() => (processesOf(product)[part] || pid) !== pid, `another ${part}`);
    }
    await until(
      async () => (await fetch(`${product.url}/api/health`).catch(() => undefined))?.ok ?? false,
      'the API',
    );
    expect((await product.stop()).code).toBe(0);
  }, 180_000);
});
