import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  Config,
  Database,
  EventLog,
  newId,
  PlatformModule,
  readConfig,
  rows,
  type Transaction,
} from '@rapport/platform';
import { createTestDatabase, type TestDatabase } from '@rapport/platform/testing';
import { QueryFailedError } from 'typeorm';

let database: TestDatabase;
let module: TestingModule;
let door: Database;
let events: EventLog;
beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ DATABASE_URL: database.url, RAPPORT_SECRET: 'x'.repeat(32) });
  module = await Test.createTestingModule({ imports: [PlatformModule] })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  door = module.get(Database);
  events = module.get(EventLog);
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

describe('a transaction that PostgreSQL ends for another’s sake', () => {
  const LOSE = `DO $$ BEGIN RAISE EXCEPTION 'ended for another' USING ERRCODE = '40P01'; END $$`;
  const losing = (tries: { count: number }) => async (tx: Transaction) => {
    tries.count += 1;
    await rows(tx, LOSE);
  };

  it('is begun again: two that lock the same rows in opposite order both do their work, once', async () => {
    const key = (name: string) => `deadlock.${name}`;
    for (const name of ['left', 'right'])
      await door.query(`INSERT INTO settings (key, value) VALUES ($1, '0')`, [key(name)]);
    let [tries, there] = [0, 0];
    let arrive: () => void = () => {};
    const bothThere = new Promise<void>((resolve) => (arrive = resolve));
    const addTo = (tx: Transaction, name: string) =>
      rows(tx, `UPDATE settings SET value = to_jsonb(value::integer + 1) WHERE key = $1`, [key(name)]);
    const both = (first: string, second: string) =>
      door.transaction(async (tx) => {
        tries += 1;
        await addTo(tx, first);
        const subject = { subjectType: 'setting', subjectId: newId() };
        await events.record(tx, { type: `deadlock.${first}`, actorId: null, ...subject });
        there += 1;
        if (there === 2) arrive();
        await bothThere;
        await addTo(tx, second);
        return first;
      });
    await expect(Promise.all([both('left', 'right'), both('right', 'left')])).resolves.toEqual([
      'left',
      'right',
    ]);
    expect(tries).toBe(3);
    const found = await door.query(`SELECT value FROM settings WHERE key LIKE 'deadlock.%'`);
    expect(found).toEqual([{ value: 2 }, { value: 2 }]);
    const told = await door.query(`SELECT type FROM events WHERE type LIKE 'deadlock.%' ORDER BY type`);
    expect(told).toEqual([{ type: 'deadlock.left' }, { type: 'deadlock.right' }]);
  });

  it('is given up after five tries', async () => {
    const tries = { count: 0 };
    await expect(door.transaction(losing(tries))).rejects.toMatchObject({ code: '40P01' });
    expect(tries.count).toBe(5);
  });

  it('is not begun again where its work reaches beyond the database', async () => {
    const tries = { count: 0 };
    await expect(door.transaction(losing(tries), { onlyOnce: true })).rejects.toMatchObject({
      code: '40P01',
    });
    expect(tries.count).toBe(1);
  });

  it('is not begun again for another fault', async () => {
    let tries = 0;
    const failing = door.transaction(async (tx) => {
      tries += 1;
      await rows(tx, `SELECT 1 / 0`);
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(tries).toBe(1);
  });

  it('may be a single statement', async () => {
    await door.query(`CREATE SEQUENCE tries`);
    await door.query(`
      CREATE FUNCTION third_time_lucky() RETURNS text LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('tries') < 3 THEN RAISE EXCEPTION 'ended for another' USING ERRCODE = '40001'; END IF;
        RETURN 'lucky';
      END $$`);
    await expect(door.query(`SELECT third_time_lucky() AS was`)).resolves.toEqual([{ was: 'lucky' }]);
  });
});
