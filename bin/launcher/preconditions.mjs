import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../setup/failure.mjs';
import { tryPort } from '../setup/port.mjs';

/**
 * Makes the data folder, and refuses one that can't be written to.
 * @param {string} folder absolute
 */
export function openDataFolder(folder) {
  try {
    mkdirSync(join(folder, 'logs'), { recursive: true });
    const probe = join(folder, `.write-probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const reasons = {
      EACCES: 'it belongs to somebody else',
      EPERM: 'it belongs to somebody else',
      EROFS: 'its disk is read-only',
      ENOSPC: 'its disk is full',
      ENOTDIR: 'it is not a folder',
      EEXIST: 'it is not a folder',
    };
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
    const reason = code in reasons ? reasons[/** @type {keyof typeof reasons} */ (code)] : code;
    throw new Failure(
      `The data folder ${folder} can't be written to (${reason}): choose another one with RAPPORT_DATA=/a/folder npm start`,
    );
  }
}

/**
 * Refuses a port that is taken or not ours to take. A port that is no number is left to the product's own validation,
 * which reports all faults of the configuration together.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function checkPort({ host, port }) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return;
  const result = await tryPort(port, host);
  if ('port' in result) return;
  const another = `choose another one with PORT=${port < 65_000 ? Math.max(port, 1023) + 1 : 4710} npm start`;
  if (result.code === 'EADDRINUSE')
    throw new Failure(`Port ${port} on ${host} is in use by another program: ${another}`);
  if (result.code === 'EACCES') throw new Failure(`Port ${port} may not be opened by this user: ${another}`);
  throw new Failure(
    `HOST=${host} is not an address of this machine (${result.code}): leave it out, or set 0.0.0.0.`,
  );
}
