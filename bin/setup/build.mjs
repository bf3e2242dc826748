import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compressFiles } from './compress.mjs';
import { Failure } from './failure.mjs';
import { campaignFolder, inBuild, inProject, projectFolder } from './project.mjs';
import { lastLines, runNode } from './run-program.mjs';
import { step } from './terminal.mjs';

const tests = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.redis-spec.ts', '**/*.imap-spec.ts', '**/*.md'];
const notForUse = [...tests, '**/testing/**'];

const server = {
  name: 'the server',
  stamp: inBuild('.server-sources'),
  sources: ['apps/api/src', 'apps/worker/src', 'libs', 'migrations', 'seeds'],
  settings: ['.swcrc', 'bin/setup/build.mjs'],
  make: compile,
};
const benchmarks = {
  ...server,
  name: 'the benchmarks',
  stamp: inBuild('.benchmark-sources'),
  sources: ['bench'],
};
/** The worker once more, with what its tests stand on, in a folder of its own; in one file, to be started often. */
const campaign = {
  ...server,
  name: 'the campaign',
  stamp: join(campaignFolder, '.sources'),
  sources: ['faults', 'apps/worker/src', 'libs', 'migrations'],
  settings: [...server.settings, 'bin/faults/one-file.mjs', 'package-lock.json'],
  make: compileCampaign,
};
const backOffice = {
  name: 'the back office',
  stamp: inBuild('.back-office-sources'),
  sources: ['apps/back-office'],
  settings: ['package-lock.json', 'bin/setup/build.mjs', 'bin/setup/compress.mjs'],
  make: buildBackOffice,
};

/**
 * Builds what changed since the last build: the server with swc into dist/, the back office with Vite into
 * dist/back-office.
 * @param {{ signal?: AbortSignal, always?: boolean, withBenchmarks?: boolean, withCampaign?: boolean }} [options]
 * @returns {Promise<boolean>} whether anything was built
 */
export async function buildWhatChanged({
  signal,
  always = false,
  withBenchmarks = false,
  withCampaign = false,
} = {}) {
  const parts = [
    server,
    backOffice,
    ...(withBenchmarks ? [benchmarks] : []),
    ...(withCampaign ? [campaign] : []),
  ];
  const due = parts
    .map((part) => ({ ...part, fingerprint: fingerprint([...part.sources, ...part.settings]) }))
    .filter(
      (part) => always || !existsSync(part.stamp) || readFileSync(part.stamp, 'utf8') !== part.fingerprint,
    );
  if (due.length === 0) return false;

  await step(`Building ${due.map(({ name }) => name).join(' and ')}`, async () => {
    await Promise.all(
      due.map(async (part) => {
        rmSync(part.stamp, { force: true });
        await part.make(part, signal);
        writeFileSync(part.stamp, part.fingerprint);
      }),
    );
  });
  return true;
}

/** @typedef {{ name: string, sources: string[] }} Part */

/** @param {Part} part @param {AbortSignal} [signal] */
async function compile({ name, sources }, signal) {
  mkdirSync(inBuild(), { recursive: true });
  // Beside dist/, not in it: source maps count the folders up to the sources.
  const fresh = inProject(`dist.${name.split(' ').at(-1)}`);
  rmSync(fresh, { recursive: true, force: true });
  try {
    await compileInto(fresh, sources, notForUse, signal);
    // Moved into place folder by folder: what was deleted in the sources is gone, a failed build changes nothing.
    for (const folder of readdirSync(fresh)) {
      rmSync(inBuild(folder), { recursive: true, force: true });
      renameSync(join(fresh, folder), inBuild(folder));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {Part} part @param {AbortSignal} [signal] */
async function compileCampaign({ sources }, signal) {
  rmSync(campaignFolder, { recursive: true, force: true });
  await compileInto(campaignFolder, sources, tests, signal);
  const worker = join(campaignFolder, 'faults/worker');
  const { code, errors } = await runNode(
    [inProject('bin/faults/one-file.mjs'), `${worker}.js`, `${worker}.cjs`],
    { signal },
  );
  if (code !== 0)
    throw new Failure(`The campaign's worker does not go into one file:\n${withoutStack(errors)}`);
}

/** @param {string} folder @param {string[]} sources @param {string[]} without @param {AbortSignal} [signal] */
async function compileInto(folder, sources, without, signal) {
  const swc = inProject('node_modules/@swc/cli/bin/swc.js');
  const folders = sources.filter((path) => existsSync(inProject(path)));
  const args = [
    swc,
    ...folders,
    '--quiet',
    '--copy-files',
    '--ignore',
    without.join(','),
    '--out-dir',
    folder,
  ];
  const { code, output, errors } = await runNode(args, { signal });
  if (code !== 0) throw new Failure(`The sources do not compile:\n${withoutStack(errors || output)}`);
}

/** @param {Part} part @param {AbortSignal} [signal] */
async function buildBackOffice({ sources }, signal) {
  mkdirSync(inBuild(), { recursive: true });
  const vite = inProject('node_modules/vite/bin/vite.js');
  const args = [
    'build',
    ...sources,
    '--outDir',
    inBuild('back-office'),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  const { code, output, errors } = await runNode([vite, ...args], { signal });
  if (code !== 0) throw new Failure(`Building the back office failed:\n${withoutStack(errors || output)}`);
  await compressFiles(inBuild('back-office'));
}

/** What a compiler says, without the places in its own code. @param {string} words */
function withoutStack(words) {
  const ballast = /^( +at .*| +\d+: .*|Stack backtrace:|Caused by:| +errors: .*|\})\n+/gm;
  return lastLines(stripVTControlCharacters(words).replace(ballast, ''), 30);
}

/**
 * A digest of the names, sizes and times of all source files, so that a change, a deletion and a step back in history
 * are all noticed.
 * @param {string[]} sources
 */
function fingerprint(sources) {
  const digest = createHash('sha256').update(process.version);
  for (const source of sources)
    for (const file of filesUnder(source)) {
      const { size, mtimeMs } = statSync(join(projectFolder, file));
      digest.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  return digest.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const stats = statSync(join(projectFolder, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  return readdirSync(join(projectFolder, path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
