import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { canReach } from './identity.mjs';

/** Where root keeps what the server's user can't reach in a home folder. */
const sharedState = '/var/lib/rapport';

/**
 * The folder of the database, which its server must be able to enter. Root's home is closed to every other user; the
 * database of a clone in there lives in /var/lib/rapport, and a link in the data folder says where.
 * @param {string} dataFolder absolute
 * @param {import('./identity.mjs').Identity} identity
 */
export function clusterFolder(dataFolder, identity) {
  const folder = join(dataFolder, 'postgres');
  if (canReach(folder, identity)) return folder;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const home = join(sharedState, name);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (!lstatSync(folder, { throwIfNoEntry: false })) symlinkSync(join(home, 'postgres'), folder);
  return join(home, 'postgres');
}

/**
 * The PostgreSQL programs at a place where the server's user can run them: where npm put them, or a copy.
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {import('./identity.mjs').Identity} identity
 * @returns {import('./binaries.mjs').Binaries}
 */
export function runnableBinaries(binaries, identity) {
  if (canReach(join(binaries.folder, 'bin', 'postgres'), identity)) return binaries;
  const folder = join(sharedState, `postgresql-${binaries.version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(sharedState, { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  return { ...binaries, folder };
}
