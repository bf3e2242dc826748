import { Injectable } from '@nestjs/common';
import { Clock } from '@rapport/platform';
import { HeldLease } from './held-lease.js';

/**
 * How long a worker may hold a message without a sign of life; after that it counts as dead. Leases end by PostgreSQL's
 * clock, one for all: that of a worker may be wrong, and must not outlast it.
 */
@Injectable()
export class Leases {
  /** A process that is stopped for a moment, or a database that restarts, comes back within that. */
  seconds = 60;

  constructor(private readonly clock: Clock) {}

  /** A lease that begins now, as the worker that has it sees it. */
  begin(): HeldLease {
    return new HeldLease(this.clock, this.seconds);
  }
}
