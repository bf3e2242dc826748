import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { SendingSwitch } from '@rapport/messages';
import { startMessages, type TestMessages } from '@rapport/messages/testing';
import { TestClock } from '@rapport/platform/testing';
import { serverInDataFolder } from '../../bin/embedded-postgres/in-data-folder.mjs';
import { ensureDatabase } from '../../bin/embedded-postgres/server.mjs';
import { newDataFolder, tidyUp } from '../support/started-product.js';

type Server = Awaited<ReturnType<typeof serverInDataFolder>>;

const clock = new TestClock();

async function started(dataFolder: string): Promise<Server> {
  const server = await serverInDataFolder(dataFolder);
  server.preferredPort = undefined;
  await server.start();
  return server;
}

async function migrated(server: Server): Promise<void> {
  await ensureDatabase(server, 'rapport');
  const program = join(import.meta.dirname, '../../dist/migrations/run.js');
  const environment = {
    DATABASE_URL: server.url('rapport'),
    RAPPORT_SECRET: 'a secret of the tests, long enough',
  };
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: 'ignore',
  });
  expect(await once(child, 'exit')).toEqual([0, null]);
}

/** Whether a worker on this database would send. */
async function sends(server: Server): Promise<boolean> {
  const on = { clock, databaseUrl: server.url('rapport') } as TestMessages;
  const worker = await startMessages({ on });
  try {
    return await worker.app.get(SendingSwitch).isOn();
  } finally {
    await worker.stop();
  }
}

afterAll(tidyUp);

describe('a data folder', () => {
  it('that was put back from a copy keeps its messages until somebody turns sending on; a restart does not matter', async () => {
    const dataFolder = newDataFolder();
    let server = await started(dataFolder);
    await migrated(server);
    expect(await sends(server)).toBe(true);
    await server.stop();

    server = await started(dataFolder);
    expect(await sends(server)).toBe(true);
    await server.stop();

    // A backup as docs/how-to/run.md tells to make it, and put back.
    const backup = `${dataFolder}/backup`;
    const { folder } = server.cluster;
    cpSync(folder, backup, { recursive: true, preserveTimestamps: true });
    rmSync(folder, { recursive: true });
    renameSync(backup, folder);
    if (server.cluster.identity) {
      const { uid, gid } = server.cluster.identity;
      const chown = spawn('chown', ['-R', `${uid}:${gid}`, folder]);
      await once(chown, 'exit');
    }
    server = await started(dataFolder);
    expect(await sends(server)).toBe(false);
    await server.stop();
  }, 120_000);
});
