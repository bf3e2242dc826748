import { Injectable } from '@nestjs/common';

/** How long a worker may hold a message without a sign of life; after that it counts as dead. */
@Injectable()
export class Leases {
  /** A process that is stopped for a moment, or a database that restarts, comes back within that. */
  seconds = 60;

  /** The end of a lease that is taken or renewed now. */
  from(now: Date): Date {
    return new Date(now.getTime() + this.seconds * 1000);
  }
}
