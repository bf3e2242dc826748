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
/** Longer than what waits longest: for the schedule to be put back after Redis lost it. */
const PATIENCE_MS = 150_000;

/** A database, a mail server and workers for one fault. */
export class Rig {
  private readonly workers: WorkerProcess[] = [];

  private constructor(
    readonly approved: ApprovedMessages,
    readonly sink: SmtpSink,
    readonly chance: Chance,
    readonly seed: number,
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
    return new Rig(approved, sink, new Chance(seed), seed);
  }

  /** Starts a worker on this database. */
  worker(environment: Record<string, string> = {}): WorkerProcess {
    const worker = new WorkerProcess({ DATABASE_URL: this.approved.url, ...environment });
    this.workers.push(worker);
    return worker;
  }

  /** Waits until every message that came due is done with or before a person's eyes. */
  settled(meanwhile?: () => void | Promise<void>): Promise<void> {
    return this.untilNone(() => this.approved.unsettled(), meanwhile);
  }

  /** Waits until nothing is left, or patience ends: what counts is that it gets less, for a machine may be slow. */
  async untilNone(
    count: () => Promise<number>,
    meanwhile: () => void | Promise<void> = () => {},
  ): Promise<void> {
    let fewest = Infinity;
    let end = 0;
    for (let left = await count(); left > 0; left = await count()) {
      if (left < fewest) [fewest, end] = [left, Date.now() + PATIENCE_MS];
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

  /** Takes everything away but the database, which goes with its server: to drop it would make the others wait. */
  async stop(): Promise<void> {
    await this.killAll();
    await this.approved.close();
    await this.sink.stop();
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
