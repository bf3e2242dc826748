import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Config, Database, PlatformModule, readConfig, rows } from '@rapport/platform';
import { createTestDatabase, type TestDatabase } from '@rapport/platform/testing';
import { QueryFailedError } from 'typeorm';

let database: TestDatabase;
let module: TestingModule;
let door: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ DATABASE_URL: database.url, RAPPORT_SECRET: 'x'.repeat(32) });
  module = await Test.createTestingModule({ imports: [PlatformModule] })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  door = module.get(Database);
});
afterAll(async () => {
  await module?.close();
  await database?.drop();
});

const PREPARED = `SELECT count(*)::integer AS count FROM pg_prepared_statements WHERE name = 'sum-of-two'`;

describe('rows of a named statement', () => {
  it('are those of the statement, prepared once on its connection', async () => {
    const found = await door.transaction(async (tx) => {
      const sum = (a: number, b: number) =>
        rows(tx, `SELECT $1::integer + $2::integer AS sum`, [a, b], 'sum-of-two');
      return [await sum(1, 2), await sum(3, 4), await rows(tx, PREPARED)];
    });
    expect(found).toEqual([[{ sum: 3 }], [{ sum: 7 }], [{ count: 1 }]]);
  });

  it('belong to the transaction: what fails later takes them back', async () => {
    const key = 'transaction.int-spec';
    const insert = `INSERT INTO settings (key, value) VALUES ($1, '{}')`;
    const failing = door.transaction(async (tx) => {
      await rows(tx, insert, [key], 'insert-setting');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await expect(door.query(`SELECT FROM settings WHERE key = $1`, [key])).resolves.toEqual([]);
  });

  it.each([undefined, 'division'])(
    'fail as a QueryFailedError with PostgreSQL’s own code (name: %s)',
    async (name) => {
      const failing = door.transaction((tx) => rows(tx, `SELECT 1 / $1::integer`, [0], name));
      await expect(failing).rejects.toThrow(QueryFailedError);
      await expect(failing).rejects.toMatchObject({ driverError: { code: '22012' } });
    },
  );
});
