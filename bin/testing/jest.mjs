import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, projectFolder } from '../setup/project.mjs';
import { complain } from '../setup/terminal.mjs';

/** For machines that are slow, or busy with something else. */
const patienceMs = 30_000;
const lingerMs = 20_000;

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs Jest on some of its projects; its own report goes to the terminal.
 * @param {string[]} projects
 * @param {string[]} args passed on
 * @param {NodeJS.ProcessEnv} env
 * @param {number} workers how many test files run at once
 * @returns {Promise<Count>} a test file that could not even be loaded counts as a failed test
 */
export async function runJest(projects, args, env, workers) {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-jest-'));
  const report = join(folder, 'report.json');
  const nodeArgs = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jestArgs = ['--selectProjects', ...projects, '--json', `--outputFile=${report}`];
  // A choice of tests may well leave out a whole project; a full run may not.
  if (args.length > 0) jestArgs.push('--passWithNoTests');
  const child = spawn(
    process.execPath,
    [
      ...nodeArgs,
      inProject('node_modules/jest/bin/jest.js'),
      ...jestArgs,
      `--maxWorkers=${workers}`,
      `--testTimeout=${patienceMs}`,
      ...args,
    ],
    { cwd: projectFolder, env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const code = await endOf(child, report);
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')), code);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Waits for Jest to end. A test that leaves something open keeps it alive after its report: then it is ended, and
 * that is a failure.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} report
 * @returns {Promise<number | null>} its exit code; null when it had to be ended
 */
function endOf(child, report) {
  /** @type {NodeJS.Timeout | undefined} */
  let impatience;
  const watching = setInterval(() => {
    if (!existsSync(report)) return;
    clearInterval(watching);
    impatience = setTimeout(() => {
      complain('Jest did not end by itself: a test left something open.');
      child.kill('SIGKILL');
    }, lingerMs);
  }, 500);
  return new Promise((resolve) =>
    child.once('close', (code) => {
      clearInterval(watching);
      clearTimeout(impatience);
      resolve(code);
    }),
  );
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} report
 * @param {number | null} code
 * @returns {Count}
 */
function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }, code) {
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}
