import { Injectable } from '@nestjs/common';
import { Clock, newId, rows, type Transaction } from '@rapport/platform';
import { type CheckKind, checksAfter } from '../domain/check-kind.js';
import { ChecksQueue } from './checks-queue.js';

/** When publications are looked at: planned in the transaction that logs them, and whenever somebody asks. */
@Injectable()
export class CheckPlan {
  constructor(
    private readonly queue: ChecksQueue,
    private readonly clock: Clock,
  ) {}

  /** Plans the look at a publication that was logged just now, and those after 1, 7, 30 and 90 days. */
  async begin(tx: Transaction, publication: { id: string; url: string }): Promise<void> {
    for (const { kind, dueAt } of checksAfter(this.clock.now()))
      await this.plan(tx, publication, { kind, dueAt, askedById: null });
  }

  /**
   * Plans a look as soon as possible, once however often it is asked for; one that waits to be tried again is tried now.
   */
  async soon(
    tx: Transaction,
    publication: { id: string; url: string },
    askedById: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const hurried = await rows(
      tx,
      `UPDATE publication_checks SET not_before = $2, host = $3, tries = 0
       WHERE publication_id = $1 AND kind IN ('first', 'by_hand') AND state = 'due' RETURNING id`,
      [publication.id, now, new URL(publication.url).host],
    );
    if (hurried.length === 0) await this.plan(tx, publication, { kind: 'by_hand', dueAt: now, askedById });
  }

  /** The publication stands elsewhere now: what is still to come goes there, and it is looked at anew. */
  async moved(
    tx: Transaction,
    publication: { id: string; url: string },
    askedById: string | null,
  ): Promise<void> {
    await rows(tx, `UPDATE publication_checks SET host = $2 WHERE publication_id = $1 AND state = 'due'`, [
      publication.id,
      new URL(publication.url).host,
    ]);
    await this.soon(tx, publication, askedById);
  }

  /** Lets the worker know, after the transaction, that something is due. */
  wake(): void {
    this.queue.wake();
  }

  private async plan(
    tx: Transaction,
    { id, url }: { id: string; url: string },
    { kind, dueAt, askedById }: { kind: CheckKind; dueAt: Date; askedById: string | null },
  ): Promise<void> {
    await rows(
      tx,
      `INSERT INTO publication_checks (id, publication_id, kind, host, due_at, not_before, asked_by_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [newId(), id, kind, new URL(url).host, dueAt, askedById, this.clock.now()],
    );
  }
}
