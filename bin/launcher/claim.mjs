import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../setup/failure.mjs';

/** One that has just been told to stop may take a moment to notice and to leave. */
const patienceMs = 2000;

/**
 * Claims a data folder for this launcher: two of them on one database would undo each other's work.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<() => void>} gives the claim back
 */
export async function claimDataFolder({ dataFolder, address }) {
  const file = join(dataFolder, 'launcher.json');
  const claim = JSON.stringify({ pid: process.pid, address });
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      writeFileSync(file, claim, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const other = readClaim(file);
    if (!other || !isLauncher(other.pid)) rmSync(file, { force: true });
    else if (Date.now() < end) await pause(50);
    else throw new Failure(`Rapport is already running at ${other.address} (process ${other.pid}).`);
  }
}

/** @param {string} file @returns {{ pid: number, address: string } | undefined} */
function readClaim(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A launcher that was killed leaves its number, which may by now be anybody's. @param {number} pid */
function isLauncher(pid) {
  if (pid === process.pid) return false;
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('start.mjs');
  } catch {
    return false;
  }
}
