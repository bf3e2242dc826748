import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryServer } from '../../bin/embedded-postgres/temporary.mjs';
import { freePort } from '../../bin/setup/port.mjs';
import { launchToTheEnd, newDataFolder, tidyUp } from '../support/started-product.js';

const other = createServer();
let database: Awaited<ReturnType<typeof temporaryServer>>;

beforeAll(async () => {
  database = await temporaryServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
}, 60_000);

afterAll(async () => {
  other.close();
  await database.stop();
  await tidyUp();
});

/** One sentence on the error stream, no stack, and an exit code that a script notices. */
async function refusal(options: Parameters<typeof launchToTheEnd>[0]): Promise<string> {
  const { code, errors } = await launchToTheEnd(options);
  expect(code).toBe(1);
  expect(errors).not.toMatch(/^ +at /m);
  return errors.trim();
}

describe('the launcher refuses, with one clear sentence,', () => {
  it('a port that another program uses', async () => {
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ port })).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program: choose another one with PORT=${port + 1} npm start`,
    );
  });

  it('a host that is not this machine', async () => {
    expect(await refusal({ env: { HOST: '192.0.2.1' } })).toMatch(
      /^HOST=192\.0\.2\.1 is not an address of this machine/,
    );
  });

  it('a data folder that can’t be written to', async () => {
    const file = join(newDataFolder(), 'data');
    writeFileSync(file, '');
    expect(await refusal({ dataFolder: file })).toBe(
      `The data folder ${file} can't be written to (it is not a folder): choose another one with RAPPORT_DATA=/a/folder npm start`,
    );
  });

  it('a DATABASE_URL where no server answers', async () => {
    const port = await freePort();
    const env = { DATABASE_URL: `postgres://anna:secret@127.0.0.1:${port}/rapport` };
    expect(await refusal({ env })).toBe(
      `DATABASE_URL can't be used: no PostgreSQL answers at 127.0.0.1:${port}.`,
    );
  });

  it('a DATABASE_URL with a wrong password, without repeating it', async () => {
    const url = new URL(database.url('postgres'));
    url.password = 'wrong-password';
    expect(await refusal({ env: { DATABASE_URL: url.href } })).toBe(
      `DATABASE_URL can't be used: ${url.host} does not accept the password of user postgres.`,
    );
  });

  it('a DATABASE_URL that names no database of its server', async () => {
    const url = database.url('nowhere');
    expect(await refusal({ env: { DATABASE_URL: url } })).toBe(
      `DATABASE_URL can't be used: ${new URL(url).host} has no database nowhere: create it, then start again.`,
    );
  });

  it('a faulty configuration, all faults together', async () => {
    const errors = await refusal({
      env: { DATABASE_URL: 'mysql://x', PORT: 'many', REDIS_URL: 'http://x', LOG_LEVEL: 'x' },
    });
    for (const name of ['DATABASE_URL', 'PORT', 'REDIS_URL', 'LOG_LEVEL'])
      expect(errors).toContain(`- ${name} must`);
  });

  it('data of another PostgreSQL version, and leaves it as it is', async () => {
    const dataFolder = newDataFolder();
    mkdirSync(join(dataFolder, 'postgres'));
    writeFileSync(join(dataFolder, 'postgres/PG_VERSION'), '11\n');
    expect(await refusal({ dataFolder })).toMatch(
      /was made by PostgreSQL 11, and this Rapport brings PostgreSQL 18/,
    );
    expect(readFileSync(join(dataFolder, 'postgres/PG_VERSION'), 'utf8')).toBe('11\n');
  });

  it('a database folder that is damaged', async () => {
    const dataFolder = newDataFolder();
    mkdirSync(join(dataFolder, 'postgres'));
    writeFileSync(join(dataFolder, 'postgres/PG_VERSION'), '\0\0');
    expect(await refusal({ dataFolder })).toMatch(/is not a PostgreSQL data folder, or a damaged one/);
  });

  it('a Node.js that is too old', async () => {
    const old =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})";
    expect(await refusal({ env: { NODE_OPTIONS: `--import=${old}` } })).toBe(
      'Rapport needs Node.js 20.19 or newer, and this is 18.20.4: see https://nodejs.org',
    );
  });

  it('an option that it does not know', async () => {
    expect(await refusal({ args: ['--dmeo'] })).toMatch(/^There is no option --dmeo\./);
  });
});
