import type { DataSourceOptions } from 'typeorm';
import { readPostgresTypesAsWeMeanThem } from './postgres-types.js';
import { SnakeNaming } from './naming.js';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** How every process connects: the same naming, the same types, no schema but the migrations'. */
export function dataSourceOptions(url: string, poolSize = 10): PostgresOptions {
  readPostgresTypesAsWeMeanThem();
  return {
    type: 'postgres',
    url,
    poolSize,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    applicationName: 'rapport',
    connectTimeoutMS: 10_000,
    // Compiling a statement takes PostgreSQL a second; no statement of ours runs long enough to earn that back.
    extra: { options: '-c jit=off' },
  };
}
