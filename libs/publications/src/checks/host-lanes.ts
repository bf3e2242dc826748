import { Injectable } from '@nestjs/common';
import { Clock, Database, newId } from '@rapport/platform';
import { CHECK_LEASE_MS, tooFarAhead } from './check-claims.js';

/** Somebody else is asking this host something, or it wants to be left alone for a moment. */
export class HostBusy extends Error {
  constructor(readonly host: string) {
    super(`${host} is being visited`);
    this.name = 'HostBusy';
  }
}

/** The right to ask one host at a time something. */
export interface Lane {
  /** Leaves the host where one was for this one. @throws HostBusy */
  moveTo(host: string): Promise<void>;
  /** Leaves; the host is not visited again for so many milliseconds. */
  end(pauseMs: number): Promise<void>;
}

/**
 * One request at a time to each host, whoever asks and in whatever process: the right to ask is a row in PostgreSQL. It
 * runs out by itself when a worker dies.
 */
@Injectable()
export class HostLanes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A lane that stands nowhere yet. */
  open(): Lane {
    const token = newId();
    let at: string | null = null;
    const leave = async (pauseMs: number): Promise<void> => {
      if (at !== null) await this.release(at, token, pauseMs);
      at = null;
    };
    return {
      moveTo: async (host) => {
        if (host === at) return;
        await leave(0);
        await this.acquire(host, token);
        at = host;
      },
      end: leave,
    };
  }

  private async acquire(host: string, token: string): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + CHECK_LEASE_MS);
    const mine = await this.database.query(
      `INSERT INTO visited_hosts AS h (host, lease_token, lease_until, next_visit_at) VALUES ($1, $2, $4, $3)
       ON CONFLICT (host) DO UPDATE SET lease_token = $2, lease_until = $4
         WHERE (h.lease_until IS NULL OR h.lease_until <= $3 OR h.lease_until > $5)
           AND (h.next_visit_at <= $3 OR h.next_visit_at > $5)
       RETURNING host`,
      [host, token, now, until, tooFarAhead(now)],
      'visited-hosts-acquire',
    );
    if (mine.length === 0) throw new HostBusy(host);
  }

  private async release(host: string, token: string, pauseMs: number): Promise<void> {
    const next = new Date(this.clock.now().getTime() + Math.min(pauseMs, CHECK_LEASE_MS));
    await this.database.query(
      `UPDATE visited_hosts SET lease_token = NULL, lease_until = NULL, next_visit_at = $3
       WHERE host = $1 AND lease_token = $2`,
      [host, token, next],
      'visited-hosts-release',
    );
  }
}
