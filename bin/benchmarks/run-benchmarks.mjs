import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryServer } from '../embedded-postgres/temporary.mjs';
import { buildWhatChanged } from '../setup/build.mjs';
import { explain, Failure } from '../setup/failure.mjs';
import { installWhatIsMissing } from '../setup/install.mjs';
import { inBuild, inProject } from '../setup/project.mjs';
import { complain, say } from '../setup/terminal.mjs';
import { asRecord, asTable } from './results.mjs';

/** @typedef {import('./results.mjs').Result} Result */

/**
 * `npm run bench [-- NAME… --json FILE --data DIR]`: each benchmark against its floor in the same run, on a PostgreSQL
 * of its own (or the one of DATABASE_URL) that writes as carefully as in production. DIR holds corpora made by others.
 * @param {string[]} args
 */
export async function runBenchmarks(args) {
  /** @type {(() => Promise<void>) | undefined} */
  let stop;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, async () => {
      await stop?.();
      process.exit(130);
    });

  try {
    const { names, jsonFile, dataFolder } = readArguments(args);
    await installWhatIsMissing();
    await buildWhatChanged({ withBenchmarks: true });
    const benchmarks = await loaded(names);
    const needsDatabase = benchmarks.some(({ withoutDatabase }) => !withoutDatabase);
    if (needsDatabase && !process.env.DATABASE_URL) {
      const server = await temporaryServer({ durable: true });
      stop = server.stop;
      process.env.DATABASE_URL = server.url('postgres');
    }
    const results = await runInTurn(benchmarks, dataFolder);
    say(asTable(results));
    if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(results.map(asRecord), null, 2)}\n`);
  } catch (error) {
    complain(explain(error));
    process.exitCode = 1;
  } finally {
    await stop?.();
  }
}

/**
 * @typedef {object} Benchmark
 * @property {string} name
 * @property {(given: { dataFolder: string }) => Promise<Result | Result[]>} run
 * @property {boolean} [withoutDatabase] true where it needs no PostgreSQL
 */

/** @param {string[]} names @returns {Promise<Benchmark[]>} */
async function loaded(names) {
  const benchmarks = [];
  for (const name of names) {
    const { run, withoutDatabase } = await import(pathToFileURL(inBuild('bench', `${name}.bench.js`)).href);
    benchmarks.push({ name, run, withoutDatabase });
  }
  return benchmarks;
}

/** @param {Benchmark[]} benchmarks @param {string} dataFolder @returns {Promise<Result[]>} */
async function runInTurn(benchmarks, dataFolder) {
  const results = [];
  for (const { name, run } of benchmarks) {
    say(`\n${name}`);
    results.push(...[await run({ dataFolder })].flat());
  }
  return results;
}

/** @param {string[]} args */
function readArguments(args) {
  const known = readdirSync(inProject('bench'))
    .map((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1])
    .filter((name) => name !== undefined);
  const chosen = [...args];
  const jsonFile = taken(chosen, '--json', 'the name of a file');
  const dataFolder = taken(chosen, '--data', 'the name of a folder');

  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Failure(`There is no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  return {
    names: chosen.length > 0 ? chosen : known,
    jsonFile,
    dataFolder: dataFolder ? resolve(dataFolder) : inProject('..', 'shared', 'data'),
  };
}

/** Takes an option and its value out of the arguments. @param {string[]} args @param {string} option @param {string} what */
function taken(args, option, what) {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const [, value] = args.splice(at, 2);
  if (!value) throw new Failure(`${option} needs ${what}.`);
  return value;
}
