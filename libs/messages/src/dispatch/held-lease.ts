import type { Clock } from '@rapport/platform';

/**
 * Whether a worker may still rely on its lease. One that was stopped for longer (a process that was put to sleep, a
 * virtual machine that was moved) has lost its messages to others, and a lease that ran out once is never good again.
 */
export class HeldLease {
  private since: Moment;
  private lost = false;

  constructor(
    private readonly clock: Clock,
    private readonly seconds: number,
  ) {
    this.since = this.now();
  }

  /** Renews the lease; it counts from before it was asked for. */
  async renew(ask: () => Promise<void>): Promise<void> {
    const before = this.now();
    await ask();
    if (this.holds(before)) this.since = before;
  }

  holds(at: Moment = this.now()): boolean {
    const [byClock, passed] = [at.clock - this.since.clock, at.running - this.since.running];
    this.lost ||= Math.max(byClock, passed) >= this.seconds * 1000;
    return !this.lost;
  }

  // Neither alone is enough: the clock may be set, and the other one stands still while a machine sleeps.
  private now(): Moment {
    return { clock: this.clock.now().getTime(), running: performance.now() };
  }
}

interface Moment {
  clock: number;
  running: number;
}
