import type pg from 'pg';
import { type EntityManager, QueryFailedError } from 'typeorm';

/** One PostgreSQL transaction: repositories by `tx.getRepository(Entity)`, SQL by `rows(tx, …)`. */
export type Transaction = EntityManager;

/**
 * Runs SQL inside a transaction and gives its rows. With a `name` the statement is prepared once per connection, as
 * in `Database.query`: worth it for what runs with every message or event, where planning would cost more than doing.
 * @throws QueryFailedError with PostgreSQL's own error as its `driverError`, named or not
 */
export async function rows<T>(
  tx: Transaction,
  sql: string,
  values: unknown[] = [],
  name?: string,
): Promise<T[]> {
  const runner = tx.queryRunner;
  if (!runner || runner.isReleased) throw new Error('rows() needs a transaction that is not over');
  // TypeORM prepares nothing, so the statement goes to its connection directly.
  const connection = (await runner.connect()) as pg.PoolClient;
  try {
    return (await connection.query({ name, text: sql, values })).rows as T[];
  } catch (error) {
    throw new QueryFailedError(sql, values, error as Error);
  }
}
