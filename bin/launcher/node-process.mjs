import { spawn } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { openLog } from '../setup/log-file.mjs';
import { inBuild } from '../setup/project.mjs';
import { lastLines } from '../setup/run-program.mjs';

const patienceMs = 15_000;

/** One of the product's own processes (the API, the worker). */
export class NodeProcess {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #isWanted = false;

  /** Called when the process ends though nobody stopped it. @type {(reason: string) => void} */
  onLost = () => undefined;

  /**
   * @param {{ entry: string, env: NodeJS.ProcessEnv, logFile: string }} options entry: a file of the build
   */
  constructor({ entry, env, logFile }) {
    this.entry = entry;
    this.env = env;
    this.logFile = logFile;
  }

  /** Starts the process, or lets the one go on that was loaded. */
  start() {
    if (!this.#isWanted || this.#hasEnded()) this.load();
    // Where it has ended meanwhile, its end is reported by itself.
    this.#process?.send('go', () => undefined);
  }

  /** Lets the process load its code and wait; its words go to the log file. */
  load() {
    const log = openLog(this.logFile);
    // Node.js 22 keeps compiled code there and starts sooner; Node.js 20 knows nothing of it.
    // Detached: Ctrl-C reaches the launcher alone, which then stops things in order. The IPC channel
    // closes when the launcher dies, however it dies, and that ends the process.
    const child = spawn(process.execPath, ['--enable-source-maps', inBuild(this.entry), '--hold'], {
      env: { ...this.env, NO_COLOR: '1', NODE_COMPILE_CACHE: inBuild('.compile-cache') },
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.#process = child;
    this.#isWanted = true;
    child.once('exit', (code, signal) => {
      if (this.#isWanted) this.onLost(signal ? `signal ${signal}` : `code ${code}`);
    });
  }

  /** Lets the process finish what it is doing, and waits until it has. @param {{ atOnce?: boolean }} [options] */
  async stop({ atOnce = false } = {}) {
    const child = this.#process;
    this.#isWanted = false;
    if (!child || this.#hasEnded()) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(atOnce ? 'SIGKILL' : 'SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(impatience);
  }

  #hasEnded() {
    const child = this.#process;
    return !child || child.exitCode !== null || child.signalCode !== null;
  }

  /** What it said last. */
  lastWords() {
    return lastLines(readFileSync(this.logFile, 'utf8'), 12);
  }
}
