import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../setup/port.mjs';

/**
 * A Redis for the tests: the one they are told to use, or a server of their own that remembers nothing. A Redis that
 * merely happens to run on this machine is somebody else's.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | undefined>} nothing where there is no redis-server
 */
export async function testRedis({ TEST_REDIS_URL, REDIS_URL }) {
  const given = TEST_REDIS_URL || REDIS_URL;
  if (given) return { url: given, stop: async () => undefined };

  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'rapport-redis-'));
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const server = spawn('redis-server', args, { stdio: 'ignore', detached: true });
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]).catch(() => undefined);
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  const started = await Promise.race([accepts(port), ended.then(() => false)]);
  if (started) return { url: `redis://127.0.0.1:${port}`, stop };
  await stop();
  return undefined;
}

/** Waits until somebody listens. @param {number} port @returns {Promise<boolean>} */
async function accepts(port) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return true;
    await pause(25);
  }
  return false;
}
