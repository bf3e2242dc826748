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

/**
 * Adds the demonstration set, unless it is there. Gives what there is to say about it: who can sign in.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 */
export function addDemo(env, signal) {
  return runToTheEnd('seeds/demo.js', env, signal);
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
 * @typedef {object} Processes
 * @property {NodeProcess} api
 * @property {NodeProcess} worker
 */

/**
 * The API and the worker, not yet started; the API begins to load its code.
 * @param {import('./settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./orderly-exit.mjs').OrderlyExit} exit
 * @returns {Processes}
 */
export function prepareProcesses({ dataFolder }, env, exit) {
  const logFile = (/** @type {string} */ name) => join(dataFolder, 'logs', name);
  const api = new NodeProcess({ entry: 'apps/api/src/main.js', env, logFile: logFile('api.log') });
  const worker = new NodeProcess({ entry: 'apps/worker/src/main.js', env, logFile: logFile('worker.log') });
  exit.onExit(async (options) => {
    await Promise.all([api.stop(options), worker.stop(options)]);
  });
  api.load();
  return { api, worker };
}

/**
 * Starts the API, waits until it answers, and starts the worker, which nobody waits for: two at once would only be
 * slower. Both are kept running from then on.
 * @param {Processes} processes
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ giveUp: (reason: string) => void, signal: AbortSignal }} options
 */
export async function startProcesses({ api, worker }, { localAddress }, options) {
  const lost = new Promise((_, reject) => {
    api.onLost = (reason) => reject(new Failure(`The API could not start (${reason}):\n${api.lastWords()}`));
  });
  api.start();
  await Promise.race([answers(`${localAddress}/api/health`, options.signal), lost]);
  keepRunning('The API', api, options);
  worker.start();
  keepRunning('The worker', worker, options);
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
