import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stopOrphan } from '../../bin/embedded-postgres/orphan.mjs';
import { freePort } from '../../bin/setup/port.mjs';

const launcher = join(import.meta.dirname, '../../bin/start.mjs');

export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

export interface LaunchOptions {
  args?: string[];
  env?: Record<string, string>;
  /** Kept when given; otherwise a new temporary one. */
  dataFolder?: string;
  port?: number;
}

/** The product as `npm start` runs it, on a port and a data folder of its own. */
export class StartedProduct {
  output = '';
  errors = '';
  readonly ended: Promise<number | null>;

  constructor(
    readonly child: ChildProcess,
    readonly url: string,
    readonly dataFolder: string,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = once(child, 'close').then(([code]) => code as number | null);
  }

  /** The link that creates the administrator, as printed for the person at the terminal. */
  async firstRunLink(): Promise<string> {
    const link = (): string | undefined => /To create the first account, open (\S+)/.exec(this.output)?.[1];
    await until(() => link() !== undefined, 'the first-run link');
    return link() as string;
  }

  /** The embedded database, for a look behind the screens. */
  databaseUrl(): string {
    const password = readFileSync(join(this.dataFolder, 'postgres-password'), 'utf8').trim();
    const port = readFileSync(join(this.dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
    return `postgres://postgres:${password}@127.0.0.1:${port}/rapport`;
  }

  /** What Ctrl-C does. */
  async stop(): Promise<Ended> {
    this.child.kill('SIGINT');
    return { code: await this.ended, output: this.output, errors: this.errors };
  }

  /** The launcher alone, at once; what it started is left to itself. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

/** A folder for the data of a product under test; `tidyUp` takes them all away. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-launch-'));
  chmodSync(folder, 0o755);
  dataFolders.push(folder);
  return folder;
}

const dataFolders: string[] = [];
const launched: StartedProduct[] = [];

/** After the tests of a file, also where one failed half-way: ends what still runs and takes the data folders away. */
export async function tidyUp(): Promise<void> {
  await Promise.all(launched.splice(0).map((product) => product.stop()));
  for (const folder of dataFolders.splice(0)) {
    const database = join(folder, 'postgres');
    if (existsSync(database)) await stopOrphan(database);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the launcher without waiting for anything. */
export async function launch(options: LaunchOptions = {}): Promise<StartedProduct> {
  const dataFolder = options.dataFolder ?? newDataFolder();
  const port = options.port ?? (await freePort());
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PORT: String(port), RAPPORT_DATA: dataFolder, ...options.env };
  const child = spawn(process.execPath, [launcher, ...(options.args ?? [])], { env });
  const product = new StartedProduct(child, `http://127.0.0.1:${port}`, dataFolder);
  launched.push(product);
  return product;
}

/** Starts the product and waits until it says that it runs. */
export async function startProduct(options: LaunchOptions = {}): Promise<StartedProduct> {
  const product = await launch(options);
  const failure = product.ended.then((code) => {
    throw new Error(`The launcher ended with ${code}: ${product.output}${product.errors}`);
  });
  const ready = until(() => product.output.includes('Rapport is running at'), 'the product', 120_000);
  await Promise.race([ready, failure]);
  failure.catch(() => undefined);
  return product;
}

/** Runs the launcher where it is expected to refuse, to its end. */
export async function launchToTheEnd(options: LaunchOptions = {}): Promise<Ended> {
  const product = await launch(options);
  const code = await product.ended;
  return { code, output: product.output, errors: product.errors };
}

/** Waits for a condition that the outside world brings about. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  patience = 30_000,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}`);
    await pause(50);
  }
}
