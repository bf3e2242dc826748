import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../setup/failure.mjs';
import { lastLines, runProgram } from '../setup/run-program.mjs';
import { programOf } from './binaries.mjs';

/**
 * @typedef {object} Cluster a database folder and all that it takes to run a server on it
 * @property {string} folder
 * @property {string} password of the user `postgres`
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {import('./identity.mjs').Identity} identity
 * @property {boolean} durable false: a test's, which may be lost in a power cut
 */

/** Is there a database in the folder yet? @param {Cluster} cluster */
export function isNew({ folder }) {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * Creates the database folder: UTF-8, and the byte order of locale C, which is the same on every machine.
 * It appears under its name only when complete.
 * @param {Cluster} cluster
 * @param {AbortSignal} [signal]
 */
export async function createCluster({ folder, password, binaries, identity, durable }, signal) {
  const unfinished = `${folder}.unfinished`;
  const passwordFile = `${folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) for (const path of [unfinished, passwordFile]) chownSync(path, identity.uid, identity.gid);

  const args = ['-D', unfinished, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  args.push('--encoding=UTF8', '--locale=C', '--no-instructions', ...(durable ? [] : ['--no-sync']));
  const env = { ...process.env, LC_ALL: 'C' };
  try {
    const options = { ...identity, env, signal, cwd: unfinished };
    const { code, output, errors } = await runProgram(programOf(binaries, 'initdb'), args, options);
    if (code !== 0) throw new Failure(`Creating the database failed: ${lastLines(errors || output, 4)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  renameSync(unfinished, folder);
}

/**
 * Refuses a folder that this PostgreSQL can't open, before it is touched.
 * @param {Cluster} cluster
 */
export function checkVersion({ folder, binaries }) {
  const versionFile = join(folder, 'PG_VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : '';
  if (!/^\d+$/.test(version))
    throw new Failure(
      `${folder} is not a PostgreSQL data folder, or a damaged one: put back a backup, or move it away.`,
    );
  if (Number(version) !== binaries.major)
    throw new Failure(
      `The data in ${folder} was made by PostgreSQL ${version}, and this Rapport brings PostgreSQL ${binaries.major}: ` +
        `dump it with version ${version} and load it into a new data folder, or move it away.`,
    );
}
