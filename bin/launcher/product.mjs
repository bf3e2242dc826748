import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../setup/failure.mjs';
import { inBuild } from '../setup/project.mjs';
import { lastLines, runNode } from '../setup/run-program.mjs';
import { keepRunning } from './keep-running.mjs';
import { NodeProcess } from './node-process.mjs';

/** Brings the database up to date. @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
export async function migrate(env, signal) {
  await runToTheEnd('migrations/run.js', env, signal);
}

/** Adds the demonstration set, unless it is there. @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
export async function addDemo(env, signal) {
  await runToTheEnd('seeds/demo.js', env, signal);
}

/**
 * The one-time link that creates the administrator; empty once there is an account.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 */
export function firstRunLink(env, signal) {
  return runToTheEnd('apps/api/src/first-run-link.js', env, signal);
}

/**
 * Starts the API, waits until it answers, and starts the worker, which nobody waits for: two at once would only be
 * slower. Both are kept running from then on.
 * @param {import('./settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./orderly-exit.mjs').OrderlyExit} exit
 * @param {(reason: string) => void} giveUp
 * @returns {Promise<NodeProcess[]>}
 */
export async function startProcesses(settings, env, exit, giveUp) {
  const logFile = (/** @type {string} */ name) => join(settings.dataFolder, 'logs', name);
  const api = new NodeProcess({ entry: 'apps/api/src/main.js', env, logFile: logFile('api.log') });
  const worker = new NodeProcess({ entry: 'apps/worker/src/main.js', env, logFile: logFile('worker.log') });
  exit.onExit(async (options) => {
    await Promise.all([api.stop(options), worker.stop(options)]);
  });

  const lost = new Promise((_, reject) => {
    api.onLost = (reason) => reject(new Failure(`The API could not start (${reason}):\n${api.lastWords()}`));
  });
  api.start();
  await Promise.race([answers(`${settings.localAddress}/api/health`, exit.signal), lost]);
  keepRunning('The API', api, { giveUp, signal: exit.signal });
  worker.start();
  keepRunning('The worker', worker, { giveUp, signal: exit.signal });
  return [api, worker];
}

/** @param {string} url @param {AbortSignal} signal */
async function answers(url, signal) {
  for (;;) {
    const response = await fetch(url, { signal }).catch(() => undefined);
    if (response?.ok) return;
    await pause(40, undefined, { signal });
  }
}

/** @param {string} entry @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
async function runToTheEnd(entry, env, signal) {
  const { code, output, errors } = await runNode([inBuild(entry)], { env, signal });
  if (code !== 0) throw new Failure(lastLines(errors || output, 20));
  return output.trim();
}
