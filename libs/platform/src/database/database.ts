import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { EventRelay } from '../events/event-relay.js';
import { takeRecorded } from '../events/recorded.js';
import { beginAgain } from './begin-again.js';
import type { Transaction } from './transaction.js';

interface TransactionOptions {
  relay?: 'now' | 'later';
  onlyOnce?: boolean;
}

/** The door to PostgreSQL: reads by plain SQL, writes in a transaction. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relay: EventRelay,
  ) {}

  /**
   * Reads rows. With a `name` the statement is prepared once per connection, which halves the cost of a
   * list: use it wherever the SQL text is one of a bounded number. One that writes is a transaction too, and begun
   * again like others.
   */
  async query<T extends object>(text: string, values: unknown[] = [], name?: string): Promise<T[]> {
    return (await beginAgain(() => this.pool.query<T>({ name, text, values }))).rows;
  }

  /**
   * Does the work in one transaction. What it recorded in the event log is relayed to its listeners right after the
   * commit; with `relay: 'later'` that is left to the worker's sweep (bulk work). A transaction that PostgreSQL ends
   * for another's sake (a deadlock) is begun again, so the work may be called several times; with `onlyOnce` it isn't:
   * for work that does something outside the database.
   */
  async transaction<T>(
    work: (tx: Transaction) => Promise<T>,
    { relay = 'now', onlyOnce = false }: TransactionOptions = {},
  ): Promise<T> {
    const once = () =>
      this.dataSource.transaction(async (tx) => {
        const result = await work(tx);
        return { result, recorded: takeRecorded(tx) };
      });
    const { result, recorded } = await (onlyOnce ? once() : beginAgain(once));
    if (relay === 'now') await this.relay.relay(recorded);
    return result;
  }

  private get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }
}
