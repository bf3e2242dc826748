import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../setup/failure.mjs';

/** @typedef {{ uid: number, gid: number } | undefined} Identity undefined: as ourselves */

/**
 * Whom PostgreSQL runs as. It refuses to run as root, so root lends it the system's user `postgres`, or one made for it.
 * @returns {Identity}
 */
export function serverIdentity() {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp('postgres') ?? lookUp('rapport');
  if (known) return known;
  const home = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
  try {
    execFileSync('useradd', ['--system', '--user-group', ...home, 'rapport'], { stdio: 'ignore' });
  } catch {
    // Said below, whatever the reason.
  }
  const made = lookUp('rapport');
  if (made) return made;
  throw new Failure(
    'PostgreSQL refuses to run as root, and no user could be made for it: start Rapport as an ordinary user.',
  );
}

/**
 * Can the server's user get to a path? Every folder above it must let it pass.
 * @param {string} path absolute
 * @param {Identity} identity
 */
export function canReach(path, identity) {
  if (!identity) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const mayPass = uid === identity.uid ? mode & 0o100 : gid === identity.gid ? mode & 0o010 : mode & 0o001;
    if (!mayPass) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** @param {string} name @returns {Identity} */
function lookUp(name) {
  try {
    const ask = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}
