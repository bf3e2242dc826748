import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { WorkerOrders } from '../worker.js';
import { endsBy } from './running.js';

/** What the workers seal and open passwords with. */
export const SECRET = 'a secret of the fault campaign only';

const program = join(import.meta.dirname, '../start-worker.js');

/** One worker of the product in a process of its own, to be killed by its own process id. */
export class WorkerProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  /** Resolves once it is at work, or has ended. */
  readonly ready: Promise<unknown>;

  constructor(environment: Record<string, string>) {
    endsBy(() => this.kill());
    const { PATH = '', TMPDIR = '', FAULTS_LOG = '' } = process.env;
    this.child = fork(program, {
      env: { PATH, TMPDIR, FAULTS_LOG, RAPPORT_SECRET: SECRET, ...environment },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.ended = once(this.child, 'exit');
    this.ready = Promise.race([once(this.child, 'message'), this.ended]);
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** SIGKILL: it has no last word. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** SIGSTOP and SIGCONT: it stands still and knows nothing of it. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** Sets its clock wrong. */
  setClock(clockMs: number): void {
    const orders: WorkerOrders = { clockMs };
    if (this.isAlive && this.child.connected) this.child.send(orders);
  }
}
