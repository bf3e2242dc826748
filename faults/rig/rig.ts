import { randomBytes } from 'node:crypto';
import { SmtpSink } from '@rapport/mailboxes/testing';
import pg from 'pg';
import { ApprovedMessages } from './approved-messages.js';
import { type FaultLine, judge } from './judge.js';
import { Chance } from './random.js';
import { WorkerProcess } from './worker-process.js';

/** The servers that a campaign runs on, its own. */
export interface Servers {
  /** A database of the PostgreSQL server. */
  databaseUrl(name: string): string;
  /** Stops PostgreSQL at once, as a crash does, and starts it again after so long. */
  crashPostgres(awayMs: number): Promise<void>;
  /** Undefined where there is no redis-server. */
  redisUrl: string | undefined;
}

export const TEMPLATE = 'faults_template';

/** A database, a mail server and workers for one fault. */
export class Rig {
  private readonly workers: WorkerProcess[] = [];

  private constructor(
    readonly servers: Servers,
    readonly approved: ApprovedMessages,
    readonly sink: SmtpSink,
    readonly chance: Chance,
    readonly seed: number,
    private readonly name: string,
  ) {}

  /** Sets everything up; `smtpPort` leads elsewhere than to the sink itself. */
  static async start(
    servers: Servers,
    seed: number,
    { connections = 4, smtpPort = (sink: SmtpSink) => sink.port } = {},
  ): Promise<Rig> {
    const name = `faults_${randomBytes(5).toString('hex')}`;
    await onServer(servers, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    const sink = await SmtpSink.start();
    const approved = await ApprovedMessages.open(servers.databaseUrl(name), {
      smtpPort: smtpPort(sink),
      connections,
    });
    return new Rig(servers, approved, sink, new Chance(seed), seed, name);
  }

  /** Starts a worker on this database. */
  worker(environment: Record<string, string> = {}): WorkerProcess {
    const worker = new WorkerProcess({ DATABASE_URL: this.approved.url, ...environment });
    this.workers.push(worker);
    return worker;
  }

  /** Waits until every message that came due is done with or before a person's eyes, or patience ends. */
  async settled(patienceMs = 60_000, meanwhile: () => void | Promise<void> = () => {}): Promise<void> {
    const end = Date.now() + patienceMs;
    for (let left = await this.approved.unsettled(); left > 0; left = await this.approved.unsettled()) {
      if (Date.now() > end) return;
      await meanwhile();
      await pause(100);
    }
  }

  /** Ends the workers and counts. */
  async judged(fault: string): Promise<FaultLine> {
    await this.killAll();
    return this.count(fault);
  }

  /** Counts those to some recipients, or all, while the workers go on. */
  count(fault: string, among?: ReadonlySet<string>): Promise<FaultLine> {
    return judge(fault, this.approved, this.sink, this.seed, among);
  }

  async killAll(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.kill()));
  }

  /** Takes everything away. */
  async stop(): Promise<void> {
    await this.killAll();
    await this.approved.close();
    await this.sink.stop();
    await onServer(this.servers, `DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
  }
}

/** Runs one statement in the server's own database. */
export async function onServer(servers: Servers, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: servers.databaseUrl('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
