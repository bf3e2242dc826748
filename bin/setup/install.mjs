import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { inProject } from './project.mjs';
import { lastLines, runProgram } from './run-program.mjs';
import { step } from './terminal.mjs';

const lockFile = inProject('package-lock.json');
const stampFile = inProject('node_modules/.rapport-installed');

/**
 * Installs the packages of package-lock.json unless exactly they are there. No package's install script is run, and
 * none is needed.
 * @param {AbortSignal} [signal]
 */
export async function installWhatIsMissing(signal) {
  const lock = readFileSync(lockFile);
  const stamp = createHash('sha256').update(lock).update(process.version).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!isInstalledByHand(JSON.parse(lock.toString())))
    await step('Installing packages (the first time this takes a minute or two)', () => install(signal));
  writeFileSync(stampFile, stamp);
}

/** @param {AbortSignal} [signal] */
async function install(signal) {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const viaNpm = npm?.endsWith('.js') || npm?.endsWith('.cjs');
  const { code, errors } = viaNpm
    ? await runProgram(process.execPath, [/** @type {string} */ (npm), ...args], { signal })
    : await runProgram('npm', args, { signal });
  if (code !== 0) throw new Failure(`Installing the packages failed:\n${lastLines(errors, 12)}`);
}

/**
 * Did somebody run `npm ci` or `npm install` themselves, with the same result?
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} lock
 */
function isInstalledByHand(lock) {
  const installedFile = inProject('node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
  });
}
