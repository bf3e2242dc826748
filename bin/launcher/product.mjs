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
 * Starts the API and the worker and waits until the API answers.
 * @param {import('./settings.mjs').Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./orderly-exit.mjs').OrderlyExit} exit
 * @param {(reason: string) => void} giveUp
 * @returns {Promise<NodeProcess[]>}
 */
export async function startProcesses(settings, env, exit, giveUp) {
  const named = [
    { name: 'The API', entry: 'apps/api/src/main.js', log: 'api.log' },
    { name: 'The worker', entry: 'apps/worker/src/main.js', log: 'worker.log' },
  ].map(({ name, entry, log }) => ({
    name,
    process: new NodeProcess({ entry, env, logFile: join(settings.dataFolder, 'logs', log) }),
  }));
  exit.onExit(async (options) => {
    await Promise.all(named.map(({ process }) => process.stop(options)));
  });

  const lost = named.map(
    ({ name, process }) =>
      new Promise((_, reject) => {
        process.onLost = (reason) =>
          reject(new Failure(`${name} could not start (${reason}):\n${process.lastWords()}`));
        process.start();
      }),
  );
  await Promise.race([answers(`${settings.localAddress}/api/health`, exit.signal), ...lost]);

  for (const { name, process } of named) {
    const kept = keepRunning(name, process, giveUp);
    exit.onExit(kept.stop);
  }
  return named.map(({ process }) => process);
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
