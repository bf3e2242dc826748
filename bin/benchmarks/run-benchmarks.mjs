import { readdirSync, writeFileSync } from 'node:fs';
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
 * `npm run bench [-- NAME… --json FILE]`: each benchmark against its floor in the same run, on a PostgreSQL of its own
 * (or the one of DATABASE_URL) that writes as carefully as in production.
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
    const { names, jsonFile } = readArguments(args);
    await installWhatIsMissing();
    await buildWhatChanged({ withBenchmarks: true });
    if (!process.env.DATABASE_URL) {
      const server = await temporaryServer({ durable: true });
      stop = server.stop;
      process.env.DATABASE_URL = server.url('postgres');
    }
    const results = await runInTurn(names);
    say(asTable(results));
    if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(results.map(asRecord), null, 2)}\n`);
  } catch (error) {
    complain(explain(error));
    process.exitCode = 1;
  } finally {
    await stop?.();
  }
}

/** @param {string[]} names @returns {Promise<Result[]>} */
async function runInTurn(names) {
  const results = [];
  for (const name of names) {
    say(`\n${name}`);
    const { run } = await import(pathToFileURL(inBuild('bench', `${name}.bench.js`)).href);
    results.push(...[await run()].flat());
  }
  return results;
}

/** @param {string[]} args */
function readArguments(args) {
  const known = readdirSync(inProject('bench'))
    .map((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1])
    .filter((name) => name !== undefined);
  const json = args.indexOf('--json');
  const jsonFile = json < 0 ? undefined : args[json + 1];
  if (json >= 0 && !jsonFile) throw new Failure('--json needs the name of a file.');

  const chosen = json < 0 ? args : [...args.slice(0, json), ...args.slice(json + 2)];
  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Failure(`There is no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  return { names: chosen.length > 0 ? chosen : known, jsonFile };
}
