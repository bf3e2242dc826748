import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../setup/failure.mjs';

/**
 * Makes a database folder free for a server of ours. A launcher that was killed leaves its server running; that one is
 * asked to close in good order (it writes everything down first), and if it doesn't, told to: PostgreSQL then
 * recovers from its log at the next start, and nothing that was committed is lost either way.
 * @param {string} folder
 * @returns {Promise<boolean>} whether a server was still running
 */
export async function stopOrphan(folder) {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const wasRunning = isServerOf(pid, folder);

  if (wasRunning) {
    signal(pid, 'SIGINT');
    if (!(await until(() => !isServerOf(pid, folder), 15_000))) signal(pid, 'SIGQUIT');
    if (!(await until(() => !isServerOf(pid, folder), 10_000)))
      throw new Failure(
        `An earlier PostgreSQL (process ${pid}) holds ${folder} and does not stop: end that process.`,
      );
  }
  // Children of a server that was killed outlive it for a moment, and its shared memory with them.
  await until(() => processesIn(folder).length === 0, 10_000);
  if (processesIn(folder).length === 0) rmSync(pidFile, { force: true });
  return wasRunning;
}

/**
 * The number in the pid file may by now belong to a stranger, whom we must neither stop nor be stopped by.
 * @param {number} pid
 * @param {string} folder
 */
function isServerOf(pid, folder) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (process.platform === 'linux') return processesIn(folder).includes(pid);
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder);
  } catch {
    return false;
  }
}

/** The processes that work in a database folder, as every server and its children do. @param {string} folder */
function processesIn(folder) {
  if (process.platform !== 'linux') return [];
  const real = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === real;
      } catch {
        return false;
      }
    });
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}

/** @param {() => boolean} condition @param {number} patience in milliseconds @returns {Promise<boolean>} */
async function until(condition, patience) {
  const end = Date.now() + patience;
  while (!condition()) {
    if (Date.now() > end) return false;
    await pause(25);
  }
  return true;
}
