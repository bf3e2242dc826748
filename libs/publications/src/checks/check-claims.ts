import { Injectable } from '@nestjs/common';
import { Clock, Database, newId } from '@rapport/platform';
import type { CheckKind } from '../domain/check-kind.js';

/** Longer than a check can take: all its requests and the judging. A worker silent for so long counts as dead. */
export const CHECK_LEASE_MS = 180_000;
/** A host that somebody else visits is tried again after this. */
const BUSY_MS = 15_000;

/** A check that this worker holds, with the publication that it looks at. */
export interface ClaimedCheck {
  id: string;
  token: string;
  kind: CheckKind;
  tries: number;
  publicationId: string;
  url: string;
  network: string | null;
}

/** Taking checks that are due so that no other worker has them, and giving them back. */
@Injectable()
export class CheckClaims {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims what is due, oldest first, no two of one host; those of a worker that died among them. The death counts as a
   * failure: a page that takes its worker with it is left alone for longer each time.
   */
  async take(limit: number): Promise<ClaimedCheck[]> {
    const now = this.clock.now();
    const leaseEnd = new Date(now.getTime() + CHECK_LEASE_MS);
    return this.database.query<ClaimedCheck>(
      CLAIM,
      [now, leaseEnd, limit, newId(), tooFarAhead(now)],
      'publication-checks-claim',
    );
  }

  /** Gives a check back, to be tried at `at`, with what went wrong if something did. Tries count failures only. */
  async postpone({ id, token }: ClaimedCheck, at: Date, failed: { fault: string } | null): Promise<void> {
    await this.database.query(
      `UPDATE publication_checks SET state = 'due', lease_token = NULL, lease_until = NULL, not_before = $3,
         fault = coalesce($4, fault), tries = tries + CASE WHEN $4::text IS NULL THEN 0 ELSE 1 END
       WHERE id = $1 AND lease_token = $2 AND state = 'running'`,
      [id, token, at, failed?.fault ?? null],
      'publication-checks-postpone',
    );
  }

  /** Gives a check back because its host is busy. */
  async makeRoom(check: ClaimedCheck): Promise<void> {
    await this.postpone(check, new Date(this.clock.now().getTime() + BUSY_MS), null);
  }
}

/** A lease that ends after this is from a clock that was ahead: it binds nobody. Clocks of workers differ a little. */
export function tooFarAhead(now: Date): Date {
  return new Date(now.getTime() + 2 * CHECK_LEASE_MS);
}

const FREE = `(c.state = 'due' AND c.not_before <= $1)
  OR (c.state = 'running' AND (c.lease_until > $5
    OR c.lease_until + CASE WHEN c.tries = 0 THEN 0 ELSE least(2 ^ least(c.tries, 5), 24) END * interval '1 hour' <= $1))`;

const CLAIM = `
  WITH next AS (
    SELECT DISTINCT ON (c.host) c.id, c.due_at FROM publication_checks c
    WHERE c.state IN ('due', 'running') AND (${FREE})
      AND NOT EXISTS (SELECT FROM visited_hosts h WHERE h.host = c.host
        AND (h.lease_until > $1 AND h.lease_until <= $5 OR h.next_visit_at > $1 AND h.next_visit_at <= $5))
    ORDER BY c.host, c.due_at, c.id
  ), taken AS (
    SELECT c.id FROM publication_checks c
    WHERE c.id IN (SELECT id FROM next ORDER BY due_at LIMIT $3) AND (${FREE})
    FOR UPDATE SKIP LOCKED
  )
  UPDATE publication_checks c SET state = 'running', lease_token = $4, lease_until = $2,
    tries = c.tries + CASE WHEN c.state = 'running' THEN 1 ELSE 0 END
  FROM taken, publications p LEFT JOIN channels h ON h.id = p.channel_id
  WHERE c.id = taken.id AND p.id = c.publication_id
  RETURNING c.id, c.lease_token AS token, c.kind, c.tries, c.publication_id AS "publicationId", p.url, h.network`;
