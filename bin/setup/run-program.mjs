import { spawn } from 'node:child_process';
import { projectFolder } from './project.mjs';

/**
 * @typedef {object} ProgramOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] stops the program
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {string} [cwd]
 */

/**
 * Runs a program to its end and collects what it printed.
 * @param {string} program
 * @param {string[]} args
 * @param {ProgramOptions} [options]
 * @returns {Promise<{ code: number | null, output: string, errors: string }>}
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (errors += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, errors }));
  });
}

/**
 * Runs a Node.js program to its end.
 * @param {string[]} args the file and its arguments
 * @param {ProgramOptions} [options]
 */
export const runNode = (args, options) => runProgram(process.execPath, args, options);

/** The last lines of a text, for a message. @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text.trim().split('\n').slice(-count).join('\n');
}
