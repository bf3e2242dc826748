import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConsoleLogger, Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  Config,
  Database,
  EventLog,
  EventRelay,
  newId,
  OnEvent,
  OnEvents,
  PlatformModule,
  readConfig,
  type EventToRecord,
  type RecordedEvent,
  rows,
  type Transaction,
} from '@rapport/platform';
import { createTestDatabase, type TestDatabase } from '@rapport/platform/testing';

@Injectable()
class Bell {
  readonly heard: string[] = [];
  broken = false;
  rings = 0;
  /** What ringing waits for. */
  held: Promise<void> | undefined;
  private rung: () => void = () => {};

  constructor(private readonly events: EventLog) {}

  /** Resolves when it rings next. */
  nextRing(): Promise<void> {
    return new Promise((resolve) => (this.rung = resolve));
  }

  @OnEvent('door.opened')
  async ring(event: RecordedEvent, tx: Transaction): Promise<void> {
    this.rings += 1;
    this.rung();
    await this.held;
    await this.events.record(tx, { ...event, type: 'bell.rung' });
    if (this.broken) throw new Error('the bell is broken');
  }

  @OnEvent('bell.rung')
  async note(event: RecordedEvent): Promise<void> {
    this.heard.push(event.subjectId);
  }
}

const KEEP = `
  INSERT INTO settings (key, value) SELECT 'coin ' || id, to_jsonb(count(*)) FROM unnest($1::uuid[]) AS id GROUP BY id
  ON CONFLICT (key) DO UPDATE SET value = to_jsonb(settings.value::integer + excluded.value::integer)`;

/** Takes many coins at once, and keeps in the database how often each was taken. */
@Injectable()
class Till {
  /** How many came at once, each time. */
  sizes: number[] = [];
  readonly heard: string[] = [];
  bad: string | undefined;
  /** What comes of taking coins, once they are in. */
  fate: ((tx: Transaction) => Promise<unknown>) | undefined;

  @OnEvents('coin.paid')
  async take(events: RecordedEvent[], tx: Transaction): Promise<void> {
    this.sizes.push(events.length);
    await rows(tx, KEEP, [events.map(({ subjectId }) => subjectId)]);
    await this.fate?.(tx);
    if (events.some(({ subjectId }) => subjectId === this.bad)) throw new Error('a bad coin');
    this.heard.push(...events.map(({ data }) => `paid ${String(data['number'])}`));
  }

  @OnEvent('coin.lost')
  async miss(event: RecordedEvent): Promise<void> {
    this.heard.push(`lost ${String(event.data['number'])}`);
  }

  @OnEvents('door.opened')
  async wakeUp(): Promise<void> {}
}

let database: TestDatabase;
let module: TestingModule;
let bell: Bell;
let till: Till;
beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ DATABASE_URL: database.url, RAPPORT_SECRET: 'x'.repeat(32) });
  module = await Test.createTestingModule({ imports: [PlatformModule], providers: [Bell, Till] })
    .overrideProvider(Config)
    .useValue(config)
    .setLogger(new ConsoleLogger({ logLevels: [] }))
    .compile();
  await module.init();
  bell = module.get(Bell);
  till = module.get(Till);
});
afterAll(async () => {
  await module.close();
  await database.drop();
});

const opened = (subjectId: string) => ({
  type: 'door.opened',
  actorId: null,
  subjectType: 'door',
  subjectId,
});
const paid = (subjectId: string, number = 0) => ({
  ...opened(subjectId),
  type: 'coin.paid',
  data: { number },
});
/** Records them and leaves them to the sweep. */
const later = (events: EventToRecord[]) =>
  module.get(Database).transaction((tx) => module.get(EventLog).recordAll(tx, events), { relay: 'later' });
/** How often each coin was taken, as the database knows it. */
const taken = async (ids: string[]) => {
  const found = await module.get(Database).query<{ times: number | null }>(
    `SELECT s.value AS times FROM unnest($1::uuid[]) WITH ORDINALITY AS coin (id, place)
       LEFT JOIN settings s ON s.key = 'coin ' || coin.id ORDER BY coin.place`,
    [ids],
  );
  return found.map(({ times }) => times);
};
const stored = (subjectId: string) =>
  module
    .get(Database)
    .query<{ type: string; relayed: boolean }>(
      `SELECT type, relayed_at IS NOT NULL AS relayed FROM events WHERE subject_id = $1 ORDER BY id`,
      [subjectId],
    );

describe('the event log', () => {
  it('brings an event to its listeners after the commit, and what they record to theirs', async () => {
    const id = newId();
    await module.get(Database).transaction((tx) => module.get(EventLog).record(tx, opened(id)));
    expect(bell.heard).toContain(id);
    expect(await stored(id)).toEqual([
      { type: 'door.opened', relayed: true },
      { type: 'bell.rung', relayed: true },
    ]);
  });

  it('forgets an event whose transaction is rolled back', async () => {
    const id = newId();
    const work = module.get(Database).transaction(async (tx) => {
      await module.get(EventLog).record(tx, opened(id));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(bell.heard).not.toContain(id);
    expect(await stored(id)).toEqual([]);
  });

  it('keeps an event whose listener failed for the sweep, with nothing half done', async () => {
    const id = newId();
    bell.broken = true;
    await module.get(Database).transaction((tx) => module.get(EventLog).record(tx, opened(id)));
    expect(await stored(id)).toEqual([{ type: 'door.opened', relayed: false }]);
    bell.broken = false;
    await module.get(EventRelay).sweep();
    expect(bell.heard.filter((heard) => heard === id)).toHaveLength(1);
    expect((await stored(id)).every((event) => event.relayed)).toBe(true);
  });

  it('goes past events that can not be relayed, and tries each once a sweep', async () => {
    const broken = Array.from({ length: 250 }, newId);
    const last = newId();
    bell.broken = true;
    bell.rings = 0;
    await later(broken.map(opened));
    await later([{ ...opened(last), type: 'bell.rung' }]);
    await module.get(EventRelay).sweep();
    bell.broken = false;
    expect(bell.rings).toBe(broken.length);
    expect(bell.heard).toContain(last);
    await module.get(EventRelay).sweep();
    expect(bell.heard).toEqual(expect.arrayContaining(broken));
  });

  it('relays an event once, though two sweeps run at the same time; the second leaves it to the first', async () => {
    const first = Array.from({ length: 3 }, newId);
    let goOn: () => void = () => {};
    bell.held = new Promise((resolve) => (goOn = resolve));
    bell.rings = 0;
    await later(first.map(opened));
    const ringing = bell.nextRing();
    const sweeping = module.get(EventRelay).sweep();
    await ringing;
    const meanwhile = newId();
    await later([opened(meanwhile)]);
    await module.get(EventRelay).sweep();
    expect(bell.rings).toBe(1);
    goOn();
    await sweeping;
    bell.held = undefined;
    expect(bell.rings).toBe(4);
    const all = [...first, meanwhile];
    expect(bell.heard.filter((heard) => all.includes(heard))).toEqual(all);
  });

  it('relays an event at once though PostgreSQL ends the transaction of its listener for another', async () => {
    const id = newId();
    till.fate = async (tx) => {
      till.fate = undefined;
      await rows(tx, `DO $$ BEGIN RAISE EXCEPTION 'ended for another' USING ERRCODE = '40P01'; END $$`);
    };
    await module.get(Database).transaction((tx) => module.get(EventLog).record(tx, paid(id)));
    expect(await taken([id])).toEqual([1]);
  });

  it('keeps the order in which one command recorded', async () => {
    const id = newId();
    const types = Array.from({ length: 30 }, (_, number) => `step.${number}`);
    await module.get(Database).transaction(async (tx) => {
      await module.get(EventLog).recordAll(
        tx,
        types.map((type) => ({ ...opened(id), type })),
      );
      expect(await rows(tx, `SELECT FROM events WHERE subject_id = $1 AND relayed_at IS NULL`, [id])).toEqual(
        [],
      );
    });
    expect((await stored(id)).map((event) => event.type)).toEqual(types);
  });
});

describe('events that are taken together', () => {
  const relayed = async (ids: string[]) =>
    (await Promise.all(ids.map(stored))).map(([event]) => event?.relayed);

  beforeEach(() => {
    till.sizes = [];
    till.heard.splice(0);
  });

  it('come to their listener in parts of 200, each once', async () => {
    const ids = Array.from({ length: 450 }, newId);
    await later(ids.map((id) => paid(id)));
    await module.get(EventRelay).sweep();
    expect(till.sizes).toEqual([200, 200, 50]);
    expect(new Set(await taken(ids))).toEqual(new Set([1]));
    expect(new Set(await relayed(ids))).toEqual(new Set([true]));
  });

  it('are not held up by one that fails, which stays for the sweep', async () => {
    const ids = Array.from({ length: 5 }, newId);
    till.bad = ids[2];
    await module.get(Database).transaction((tx) =>
      module.get(EventLog).recordAll(
        tx,
        ids.map((id) => paid(id)),
      ),
    );
    expect(await taken(ids)).toEqual([1, 1, null, 1, 1]);
    expect(await relayed(ids)).toEqual([true, true, false, true, true]);
    till.bad = undefined;
    await module.get(EventRelay).sweep();
    expect(await taken(ids)).toEqual([1, 1, 1, 1, 1]);
  });

  it('leave nothing behind when the connection dies in the middle, and are taken once by the next sweep', async () => {
    const ids = Array.from({ length: 5 }, newId);
    await later(ids.map((id) => paid(id)));
    till.fate = (tx) => rows(tx, `SELECT pg_terminate_backend(pg_backend_pid())`);
    await module.get(EventRelay).sweep();
    expect(await taken(ids)).toEqual([null, null, null, null, null]);
    expect(await relayed(ids)).toEqual([false, false, false, false, false]);
    till.fate = undefined;
    await module.get(EventRelay).sweep();
    expect(await taken(ids)).toEqual([1, 1, 1, 1, 1]);
  });

  it('keep their order, among each other and with those that come alone', async () => {
    const id = newId();
    const fates = ['paid', 'paid', 'lost', 'paid', 'lost', 'lost', 'paid'];
    await later(fates.map((fate, number) => ({ ...paid(id, number), type: `coin.${fate}` })));
    await module.get(EventRelay).sweep();
    expect(till.heard).toEqual(fates.map((fate, number) => `${fate} ${number}`));
    expect(till.sizes).toEqual([2, 1, 1]);
  });
});
