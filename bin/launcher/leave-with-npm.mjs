import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const intervalMs = 250;

/**
 * `npm start` puts npm and a shell between the person (or the supervisor) and us. A signal for npm alone ends those
 * two and never reaches us, so we leave when npm is gone.
 * @param {import('./orderly-exit.mjs').OrderlyExit} exit
 * @param {NodeJS.ProcessEnv} env
 */
export function leaveWithNpm(exit, env) {
  if (!env.npm_lifecycle_event) return;
  const npm = npmAbove();
  if (!npm) return;
  const timer = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(timer);
    exit.leave(0);
  }, intervalMs);
  timer.unref();
}

/** Our parent, or the parent of the shell that npm started us with. @returns {number | undefined} */
function npmAbove() {
  let pid = process.ppid;
  for (let step = 0; step < 2 && pid > 1; step += 1) {
    const { parent, command } = processInfo(pid);
    if (/^npm\b|\bnpm(-cli\.js)?\b/.test(command)) return pid;
    pid = parent;
  }
  return undefined;
}

/** @param {number} pid @returns {{ parent: number, command: string }} */
function processInfo(pid) {
  try {
    if (process.platform === 'linux') {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return { parent: Number(parent), command };
    }
    const answer = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)/.exec(answer) ?? [];
    return { parent: Number(parent), command };
  } catch {
    return { parent: 0, command: '' };
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
