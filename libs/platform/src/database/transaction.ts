import type pg from 'pg';
import { type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';

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
  if (!tx.queryRunner) throw new Error('rows() needs a transaction');
  if (name) return prepared<T>(tx.queryRunner, { name, text: sql, values });
  const result = await tx.queryRunner.query(sql, values, true);
  return result.records as T[];
}

type Named = Required<Pick<pg.QueryConfig<unknown[]>, 'name' | 'text'>> & { values: unknown[] };

/** TypeORM prepares nothing, so a named statement goes to its connection directly. */
async function prepared<T>(queryRunner: QueryRunner, statement: Named): Promise<T[]> {
  const connection = (await queryRunner.connect()) as pg.PoolClient;
  try {
    const result = await connection.query(statement);
    return result.rows as T[];
  } catch (error) {
    throw new QueryFailedError(statement.text, statement.values, error as Error);
  }
}
