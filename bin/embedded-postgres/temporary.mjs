import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverInDataFolder } from './in-data-folder.mjs';
import { stopOrphan } from './orphan.mjs';

/** The number of the process that made it is part of a folder's name, so that the next one can tell what is left over. */
const prefix = 'rapport-temporary-';

/**
 * @typedef {object} TemporaryServer
 * @property {(database: string) => string} url
 * @property {(awayMs: number) => Promise<void>} crash ends it at once, as a crash does, and starts it after so long
 * @property {() => Promise<void>} stop
 */

/**
 * A PostgreSQL server in a temporary folder, quick and forgetful, for tests and benchmarks.
 * @param {object} [options]
 * @param {boolean} [options.durable] writes as carefully as in production, for a fair measurement
 * @param {number} [options.connections] how many it lets in at once
 * @returns {Promise<TemporaryServer>}
 */
export async function temporaryServer({ durable = false, connections } = {}) {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o755);
  const server = await serverInDataFolder(folder, { durable });
  server.preferredPort = undefined;
  if (connections) server.maxConnections = connections;
  await server.start();
  return {
    url: (database) => server.url(database),
    crash: async (awayMs) => {
      await server.stop({ atOnce: true });
      await pause(awayMs);
      await server.start();
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed left its server and its folder behind. */
async function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const maker = Number(name.match(new RegExp(`^${prefix}(\\d+)-`))?.[1]);
    if (!maker || isAlive(maker)) continue;
    const folder = join(tmpdir(), name);
    try {
      await stopOrphan(join(folder, 'postgres'));
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or somebody else is at it.
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
