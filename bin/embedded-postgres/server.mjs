import { spawn } from 'node:child_process';
import { closeSync, fstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../setup/failure.mjs';
import { openLog } from '../setup/log-file.mjs';
import { freePort, portIsFree } from '../setup/port.mjs';
import { programOf } from './binaries.mjs';
import { stopOrphan } from './orphan.mjs';

const host = '127.0.0.1';
const settings = {
  listen_addresses: host,
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
};
const wrongPassword = '28P01';
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** One PostgreSQL server on a database folder of ours, spawned by hand so that it stops when we say, and not before. */
export class EmbeddedServer {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #isWanted = false;
  #port = 0;
  /** Once others have been told the port, the server keeps it. */
  #isKnown = false;
  maxConnections = 200;

  /** Called when the server ends though nobody stopped it. @type {(reason: string) => void} */
  onLost = () => undefined;

  /**
   * @param {import('./cluster.mjs').Cluster} cluster
   * @param {{ logFile: string, preferredPort?: number }} options
   */
  constructor(cluster, { logFile, preferredPort }) {
    this.cluster = cluster;
    this.logFile = logFile;
    this.preferredPort = preferredPort;
  }

  /** Where a database of this server is reached. @param {string} database */
  url(database) {
    return `postgres://postgres:${this.cluster.password}@${host}:${this.#port}/${database}`;
  }

  /** Starts the server, after stopping one that a killed launcher left, and waits until it answers. */
  async start() {
    await stopOrphan(this.cluster.folder);
    // A port found free may be taken a moment later; the server itself is the judge.
    for (let attempt = 1; ; attempt += 1) {
      this.#port ||= await this.#choosePort();
      const fault = await this.#tryToStart();
      if (!fault) {
        this.#isKnown = true;
        return;
      }
      const mayMove = !this.#isKnown && /could not (bind|create any TCP)|Address already in use/i.test(fault);
      if (!mayMove || attempt === 5)
        throw new Failure(`PostgreSQL did not start: ${fault} (log: ${this.logFile})`);
      this.#port = 0;
    }
  }

  /**
   * Stops the server in good order: connections are ended, everything is written down.
   * @param {{ atOnce?: boolean }} [options] atOnce: without; the next start recovers from the log
   */
  async stop({ atOnce = false } = {}) {
    const server = this.#process;
    this.#isWanted = false;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(atOnce ? 'SIGQUIT' : 'SIGINT');
    const impatience = setTimeout(() => server.kill('SIGQUIT'), 20_000);
    await ended;
    clearTimeout(impatience);
  }

  async #choosePort() {
    const preferred = this.preferredPort;
    return preferred && (await portIsFree(preferred, host)) ? preferred : freePort(host);
  }

  /** @returns {Promise<string | undefined>} what PostgreSQL said if it did not start */
  async #tryToStart() {
    const { cluster } = this;
    const log = openLog(this.logFile);
    const logStart = fstatSync(log).size;
    const flags = Object.entries({
      ...settings,
      max_connections: String(this.maxConnections),
      ...(cluster.durable ? {} : forgetful),
    });
    const args = [
      '-D',
      cluster.folder,
      '-p',
      String(this.#port),
      ...flags.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ];
    // A log file, not a pipe: a pipe would break with a killed launcher. Detached: Ctrl-C is for the launcher alone.
    const server = spawn(programOf(cluster.binaries, 'postgres'), args, {
      ...cluster.identity,
      cwd: cluster.folder,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#process = server;
    this.#isWanted = true;

    let state = 'starting';
    const end = (/** @type {string} */ reason) => {
      const wasReady = state === 'ready';
      state = 'ended';
      if (wasReady && this.#isWanted) this.onLost(reason);
    };
    server.once('error', (error) => end(error.message));
    server.once('exit', (code, signal) => end(signal ?? `code ${code}`));
    while (state === 'starting') {
      const refusal = await askForAnswer(this.url('postgres'));
      if (state === 'starting' && !refusal) state = 'ready';
      else if (refusal === wrongPassword) await this.stop();
      else await pause(30);
    }
    return state === 'ready' ? undefined : lastFault(this.logFile, logStart);
  }
}

/**
 * Creates a database unless it is there.
 * @param {{ url: (database: string) => string }} server
 * @param {string} name
 */
export async function ensureDatabase(server, name) {
  const client = await connect(server.url('postgres'));
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
}

/** @param {string} url */
async function connect(url) {
  const { Client } = createRequire(import.meta.url)('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Signs in once. @param {string} url @returns {Promise<string | undefined>} the code of the refusal, if any */
async function askForAnswer(url) {
  try {
    await (await connect(url)).end();
    return undefined;
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code ?? 'unknown';
  }
}

/** The reason in the log, from the place where this start began to write. @param {string} logFile @param {number} from */
function lastFault(logFile, from) {
  const lines = readFileSync(logFile).subarray(from).toString().split('\n');
  const faults = lines.filter((line) => /FATAL|PANIC|ERROR|error while loading|denied/.test(line));
  const fault = faults.at(-1) ?? lines.filter(Boolean).at(-1) ?? 'it ended without a word';
  return fault.replace(/^.*?(FATAL|PANIC|ERROR): +/, '');
}
