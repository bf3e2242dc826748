import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { EventRelay } from '../events/event-relay.js';
import { takeRecorded } from '../events/recorded.js';
import type { Transaction } from './transaction.js';

/** The door to PostgreSQL: reads by plain SQL, writes in a transaction. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relay: EventRelay,
  ) {}

  /**
   * Reads rows. With a `name` the statement is prepared once per connection, which halves the cost of a
   * list: use it wherever the SQL text is one of a bounded number.
   */
  async query<T extends object>(text: string, values: unknown[] = [], name?: string): Promise<T[]> {
    const result = await this.pool.query<T>(name ? { name, text, values } : { text, values });
    return result.rows;
  }

  /**
   * Does the work in one transaction. What it recorded in the event log is relayed to its listeners right
   * after the commit; with `relay: 'later'` that is left to the worker's sweep (bulk work).
   */
  async transaction<T>(
    work: (tx: Transaction) => Promise<T>,
    options: { relay?: 'now' | 'later' } = {},
  ): Promise<T> {
    let recorded: number[] = [];
    const result = await this.dataSource.transaction(async (tx) => {
      const answer = await work(tx);
      recorded = takeRecorded(tx);
      return answer;
    });
    if (recorded.length > 0 && options.relay !== 'later') await this.relay.relay(recorded);
    return result;
  }

  private get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }
}
