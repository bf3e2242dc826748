import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { BloggerSearchQueries, BloggersModule, FeedsService } from '@rapport/bloggers';
import { Clock, Config, Database, newId, PlatformModule, readConfig, rows } from '@rapport/platform';
import { createTestDatabase, TestClock, type TestDatabase } from '@rapport/platform/testing';

let database: TestDatabase;
let app: INestApplicationContext;
let site: Server;
let asked: string[] = [];
let inside = 0;
let most = 0;

beforeAll(async () => {
  site = createServer((request, reply) => {
    asked.push(request.url ?? '');
    inside += 1;
    most = Math.max(most, inside);
    setTimeout(() => {
      inside -= 1;
      reply.end('<rss version="2.0"><channel><title>Feed</title></channel></rss>');
    }, 20);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  database = await createTestDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    RAPPORT_SECRET: 'a secret of the tests, long enough',
    FETCH_ALLOWED_PRIVATE: `127.0.0.1:${port()}`,
  });
  const module = await Test.createTestingModule({ imports: [PlatformModule, BloggersModule] })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(Clock)
    .useValue(new TestClock())
    .compile();
  app = await module.init();
});

afterAll(async () => {
  site.close();
  await app.close();
  await database.drop();
});

const port = (): number => (site.address() as AddressInfo).port;
const sql = <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
  app.get(Database).query<T>(text, values);

async function blogger(name: string): Promise<string> {
  const id = newId();
  await sql(`INSERT INTO bloggers (id, name) VALUES ($1, $2)`, [id, name]);
  return id;
}

const insertChannel = `INSERT INTO channels (id, blogger_id, url, url_key, title, feed_url) VALUES ($1, $2, $3, $3, $4, $5)`;

/** Whether a statement waits for a lock that another holds. */
async function isSomebodyWaiting(): Promise<boolean> {
  const waiting = await sql(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return waiting.length > 0;
}

async function found(q: string): Promise<string[]> {
  return (await app.get(BloggerSearchQueries).hits(q, 10)).map(({ name }) => name);
}

describe('the search', () => {
  it('knows both of two changes that are made to one person at the same time', async () => {
    const id = await blogger('Zora Quill');
    const channel = (key: string): unknown[] => [newId(), id, key, 'A place', null];
    let second: Promise<unknown> = Promise.resolve();
    await app.get(Database).transaction(async (tx) => {
      await rows(tx, insertChannel, channel('marzipan.example'));
      second = sql(insertChannel, channel('nougat.example'));
      while (!(await isSomebodyWaiting()));
    });
    await second;
    await expect(found('marzipan')).resolves.toEqual(['Zora Quill']);
    await expect(found('nougat')).resolves.toEqual(['Zora Quill']);
  });

  it('follows a whole list that is brought in by one statement', async () => {
    await sql(
      `INSERT INTO bloggers (id, name) SELECT gen_random_uuid(), 'Bulk Person' || n FROM generate_series(1, 500) AS n`,
    );
    expect((await found('person417'))[0]).toBe('Bulk Person417');
    await sql(`UPDATE bloggers SET name = 'Renamed' WHERE name = 'Bulk Person417'`);
    expect(await found('renamed')).toEqual(['Renamed']);
    expect(await found('person417')).not.toContain('Renamed');
    await sql(`DELETE FROM bloggers WHERE name LIKE 'Bulk%'`);
    expect(await found('bulk')).toEqual([]);
  });
});

describe('the sweep of feeds', () => {
  it('reads each feed once though two workers sweep, and one at a time a host', async () => {
    const id = await blogger('Feeder');
    for (let feed = 0; feed < 12; feed += 1) {
      const url = `http://127.0.0.1:${port()}/${feed}`;
      await sql(insertChannel, [newId(), id, url, 'Feed', url]);
    }
    [asked, most] = [[], 0];
    const feeds = app.get(FeedsService);
    const read = await Promise.all([feeds.refreshDue(), feeds.refreshDue()]);
    expect(read[0] + read[1]).toBe(12);
    expect(new Set(asked).size).toBe(12);
    expect(asked).toHaveLength(12);
    expect(most).toBeLessThanOrEqual(2);
    expect(await feeds.refreshDue()).toBe(0);
  });
});
