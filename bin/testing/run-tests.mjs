import { temporaryServer } from '../embedded-postgres/temporary.mjs';
import { buildWhatChanged } from '../setup/build.mjs';
import { explain } from '../setup/failure.mjs';
import { installWhatIsMissing } from '../setup/install.mjs';
import { complain, say, step } from '../setup/terminal.mjs';
import { findChromium } from './chromium.mjs';
import { findDovecot } from './dovecot.mjs';
import { runJest } from './jest.mjs';
import { testRedis } from './redis.mjs';

/**
 * `npm test`: every test that this machine can run, on servers of its own; what can't run is named. The last line is
 * `N passed, N failed`.
 * @param {string[]} args for Jest: parts of file names, -t 'a title'
 * @param {NodeJS.ProcessEnv} env
 */
export async function runTests(args, env) {
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  const clean = async () => {
    for (const stop of stops.splice(0)) await stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => clean().then(() => process.exit(130)));

  try {
    await installWhatIsMissing();
    await buildWhatChanged({ withCampaign: true });
    const { passed, failed } = await runEverything(args, { ...env }, stops);
    await clean();
    say(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  } catch (error) {
    await clean();
    complain(explain(error));
    process.exitCode = 1;
  }
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @param {(() => Promise<void>)[]} stops */
async function runEverything(args, env, stops) {
  const missing = [];
  const projects = ['unit', 'database'];
  const wholeProduct = ['launcher'];

  const redis = await step('Starting PostgreSQL and Redis', async () => {
    env.TEST_DATABASE_URL ||= env.DATABASE_URL || (await ownDatabase(stops));
    return testRedis(env);
  });
  delete env.DATABASE_URL;
  delete env.REDIS_URL;
  if (redis) {
    stops.push(redis.stop);
    env.TEST_REDIS_URL = redis.url;
    projects.push('redis');
  } else missing.push('the tests on Redis, because there is no redis-server here and no TEST_REDIS_URL');

  const dovecot = findDovecot(env);
  if (dovecot) {
    env.DOVECOT_PATH = dovecot;
    projects.push('imap');
  } else
    missing.push('the tests on an IMAP server, because no dovecot was found here nor named by DOVECOT_PATH');

  const chromium = findChromium(env);
  if (chromium) {
    env.CHROMIUM_PATH = chromium;
    wholeProduct.push('browser');
  } else
    missing.push('the tests in a browser, because no Chromium was found here nor named by CHROMIUM_PATH');

  // First what keeps its processors busy, then what starts the whole product and waits for it half of the time.
  const counts = [await runJest(projects, args, env, 2), await runJest(wholeProduct, args, env, 3)];

  for (const name of missing) complain(`Not run: ${name}.`);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, env.CI === 'true' ? missing.length : 0),
  };
}

/** @param {(() => Promise<void>)[]} stops @returns {Promise<string>} */
async function ownDatabase(stops) {
  const server = await temporaryServer();
  stops.push(server.stop);
  return server.url('postgres');
}
