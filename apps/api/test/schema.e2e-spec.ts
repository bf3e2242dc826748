import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@rapport/platform';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { startApi, type TestApi } from './support/start-api.js';

interface Column {
  table: string;
  column: string;
  nullable: boolean;
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('the schema', () => {
  it('that the migrations build has every column of every entity, nullable where the entity says so', async () => {
    const tables = await api.app.get(Database).query<Column>(
      `SELECT table_name AS "table", column_name AS "column", is_nullable = 'YES' AS nullable
         FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const inTable = new Map(tables.map((one) => [`${one.table}.${one.column}`, one.nullable]));
    const entities = api.app.get(DataSource).entityMetadatas;
    expect(entities.length).toBeGreaterThan(0);
    for (const entity of entities) {
      for (const column of entity.columns) {
        const name = `${entity.tableName}.${column.databaseName}`;
        expect({ name, nullable: inTable.get(name) }).toEqual({ name, nullable: column.isNullable });
      }
    }
  });

  it('can be taken down again, migration by migration', async () => {
    const dataSource = await new DataSource({
      ...api.app.get(DataSource).options,
      entities: [],
      migrations,
    } as ConstructorParameters<typeof DataSource>[0]).initialize();
    for (let undone = 0; undone < migrations.length; undone += 1) await dataSource.undoLastMigration();
    const left = await dataSource.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    await dataSource.destroy();
    expect(left).toEqual([]);
  });
});
