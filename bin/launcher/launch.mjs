import { join } from 'node:path';
import { serverInDataFolder } from '../embedded-postgres/in-data-folder.mjs';
import { ensureDatabase } from '../embedded-postgres/server.mjs';
import { buildWhatChanged } from '../setup/build.mjs';
import { explain } from '../setup/failure.mjs';
import { installWhatIsMissing } from '../setup/install.mjs';
import { keptSecret } from '../setup/kept-secret.mjs';
import { bold, complain, dim, green, red, say, step } from '../setup/terminal.mjs';
import { claimDataFolder } from './claim.mjs';
import { checkConfiguration, checkDatabase } from './configuration.mjs';
import { keepRunning } from './keep-running.mjs';
import { leaveWithNpm } from './leave-with-npm.mjs';
import { OrderlyExit } from './orderly-exit.mjs';
import { checkPort, openDataFolder } from './preconditions.mjs';
import { addDemo, firstRunLink, migrate, prepareProcesses, startProcesses } from './product.mjs';
import { readSettings } from './settings.mjs';
import { restartOnChange } from './watch.mjs';

/**
 * `npm start`: from a fresh clone, or from whatever the last start left behind, to a product that answers.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function launch(args, env) {
  const exit = new OrderlyExit();
  leaveWithNpm(exit, env);
  try {
    await start(await readSettings(args, env), exit);
  } catch (error) {
    if (exit.signal.aborted) return;
    complain(red(explain(error)));
    await exit.leave(1);
  }
}

/** @param {import('./settings.mjs').Settings} settings @param {OrderlyExit} exit */
async function start(settings, exit) {
  const { dataFolder } = settings;
  openDataFolder(dataFolder);
  exit.onExit(await claimDataFolder(settings));
  await checkPort(settings);

  say(bold('Rapport'));
  await installWhatIsMissing(exit.signal);
  await buildWhatChanged({ signal: exit.signal });

  const env = {
    ...settings.env,
    RAPPORT_DATA: dataFolder,
    RAPPORT_SECRET: settings.env.RAPPORT_SECRET || keptSecret(join(dataFolder, 'secret')),
    DATABASE_URL: settings.env.DATABASE_URL || 'postgres://embedded@127.0.0.1/rapport',
  };
  await checkConfiguration(env);
  if (settings.env.DATABASE_URL) await checkDatabase(env.DATABASE_URL);
  else env.DATABASE_URL = await startDatabase(dataFolder, exit);

  const processes = prepareProcesses(settings, env, exit);
  let demo = '';
  await step('Starting', async () => {
    await migrate(env, exit.signal);
    if (settings.demo) demo = await addDemo(env, exit.signal);
    await startProcesses(processes, settings, { giveUp: giveUpWith(exit), signal: exit.signal });
  });
  announce(settings);
  if (demo) say(demo);
  await sayFirstRunLink(env, exit.signal);
  if (settings.watch) restartOnChange(processes, exit.signal);
}

/** No link is no reason to stop what already runs. @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
async function sayFirstRunLink(env, signal) {
  try {
    const link = await firstRunLink(env, signal);
    if (link) say(`To create the first account, open ${bold(link)}`);
  } catch (error) {
    if (!signal.aborted) complain(`The link to the first account could not be made: ${explain(error)}`);
  }
}

/** @param {string} dataFolder @param {OrderlyExit} exit @returns {Promise<string>} the DATABASE_URL */
async function startDatabase(dataFolder, exit) {
  return step('Starting PostgreSQL', async () => {
    const server = await serverInDataFolder(dataFolder, { signal: exit.signal });
    exit.onExit((options) => server.stop(options));
    await server.start();
    keepRunning('PostgreSQL', server, { giveUp: giveUpWith(exit), signal: exit.signal });
    await ensureDatabase(server, 'rapport');
    return server.url('rapport');
  });
}

/** @param {OrderlyExit} exit @returns {(reason: string) => void} */
function giveUpWith(exit) {
  return (reason) => {
    complain(red(`${reason}; stopping.`));
    exit.leave(1);
  };
}

/** @param {import('./settings.mjs').Settings} settings */
function announce({ address, dataFolder }) {
  say();
  say(`${green('Rapport is running at')} ${bold(address)}`);
  say(dim(`Data and logs: ${dataFolder}. Ctrl-C stops everything.`));
}
