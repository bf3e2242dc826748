import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
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
  if (!lstatSync(folder, { throwIfNoEntry: false })) {
    mkdirSync(sharedState, { recursive: true, mode: 0o755 });
    const home = mkdtempSync(join(sharedState, 'database-'));
    chmodSync(home, 0o755);
    symlinkSync(join(home, 'postgres'), folder);
  }
  return lstatSync(folder).isSymbolicLink() ? readlinkSync(folder) : folder;
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
