import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryServer } from '../embedded-postgres/temporary.mjs';
import { buildWhatChanged } from '../setup/build.mjs';
import { explain, Failure } from '../setup/failure.mjs';
import { installWhatIsMissing } from '../setup/install.mjs';
import { campaignFolder } from '../setup/project.mjs';
import { runNode } from '../setup/run-program.mjs';
import { complain, dim, say } from '../setup/terminal.mjs';
import { testRedis } from '../testing/redis.mjs';
import { asRow, heading } from './lines.mjs';

const template = 'faults_template';
/** A worker has up to forty, most of them for its queues; up to seven are at work at a time. */
const connections = 400;

/**
 * `npm run faults [-- --short --seed NUMBER --json FILE]`: the fault campaign on mail, on servers of its own, on the
 * loopback only. Exit code 1 when a message was sent twice or lost.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function runFaults(args, env) {
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  /** @type {Promise<void> | undefined} */
  let cleaning;
  const clean = () =>
    (cleaning ??= (async () => {
      for (const stop of stops.reverse()) await stop();
    })());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => clean().then(() => process.exit(130)));

  try {
    const { short, seed, jsonFile } = readArguments(args);
    await installWhatIsMissing();
    await buildWhatChanged({ withCampaign: true });
    const servers = await startServers(env, stops);
    const { campaign, endCampaign } = await import(
      pathToFileURL(join(campaignFolder, 'faults/campaign.js')).href
    );
    stops.push(endCampaign);
    say(heading);
    const begin = performance.now();
    /** @type {import('./lines.mjs').FaultLine[]} */
    const lines = await campaign({
      ...servers,
      seed,
      short,
      say: (/** @type {import('./lines.mjs').FaultLine} */ line) => say(asRow(line)),
      sayHow: (/** @type {string} */ underWay) => say(dim(`  ${secondsSince(begin)} s: ${underWay}`)),
    });
    say(dim(`  ${secondsSince(begin)} s`));
    if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(lines, null, 2)}\n`);
    if (lines.some(({ twice, lost }) => twice + lost > 0)) process.exitCode = 1;
  } catch (error) {
    // Whoever ended it knows.
    if (!cleaning) complain(explain(error));
    process.exitCode = 1;
  } finally {
    await clean();
  }
  // A worker that was killed may have left a handle here.
  process.exit();
}

/**
 * Those for all faults but one, and a PostgreSQL for that one, which makes it crash.
 * @param {NodeJS.ProcessEnv} env
 * @param {(() => Promise<void>)[]} stops
 */
async function startServers(env, stops) {
  const [postgres, fragile, redis] = await Promise.all([
    startPostgres(env, stops),
    startPostgres(env, stops),
    stopLater(testRedis({}), stops),
  ]);
  if (!redis) complain('Not run: Redis emptied, because there is no redis-server here.');
  return { servers: { ...postgres, redisUrl: redis?.url }, fragile };
}

/** @param {NodeJS.ProcessEnv} env @param {(() => Promise<void>)[]} stops */
async function startPostgres(env, stops) {
  const { url, crash } = await stopLater(temporaryServer({ durable: true, connections }), stops);
  await prepareTemplate(url, env);
  return { databaseUrl: url, crashPostgres: crash };
}

/**
 * What is still starting when somebody ends the campaign is stopped as soon as it has.
 * @template {{ stop: () => Promise<void> } | undefined} T
 * @param {Promise<T>} starting
 * @param {(() => Promise<void>)[]} stops
 */
function stopLater(starting, stops) {
  stops.push(async () => (await starting.catch(() => undefined))?.stop());
  return starting;
}

/** The database that every fault gets a copy of. @param {(name: string) => string} url @param {NodeJS.ProcessEnv} env */
async function prepareTemplate(url, env) {
  const { ensureDatabase } = await import('../embedded-postgres/server.mjs');
  await ensureDatabase({ url }, template);
  const secret = 'a secret of the fault campaign only';
  const { code, output, errors } = await runNode([join(campaignFolder, 'migrations/run.js')], {
    env: { ...env, DATABASE_URL: url(template), RAPPORT_SECRET: secret },
  });
  if (code !== 0) throw new Failure(`The database could not be prepared: ${errors || output}`);
}

/** @param {string[]} args */
function readArguments(args) {
  const left = [...args];
  const taken = (/** @type {string} */ option, /** @type {string} */ what) => {
    const at = left.indexOf(option);
    if (at < 0) return undefined;
    const [, value] = left.splice(at, 2);
    if (!value) throw new Failure(`${option} needs ${what}.`);
    return value;
  };
  const jsonFile = taken('--json', 'the name of a file');
  const seed = Number(taken('--seed', 'a whole number') ?? Date.now() % 1_000_000);
  if (!Number.isInteger(seed)) throw new Failure('--seed needs a whole number.');
  const short = left.includes('--short');
  const unknown = left.filter((arg) => arg !== '--short');
  if (unknown.length > 0)
    throw new Failure(
      `There is no option ${unknown.join(', ')}; there are --short, --seed NUMBER and --json FILE.`,
    );
  return { short, seed, jsonFile };
}

/** @param {number} begin */
const secondsSince = (begin) => Math.round((performance.now() - begin) / 1000);
