import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsoleLogger, Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  Config,
  Database,
  EventLog,
  EventRelay,
  newId,
  OnEvent,
  PlatformModule,
  readConfig,
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

  constructor(private readonly events: EventLog) {}

  @OnEvent('door.opened')
  async ring(event: RecordedEvent, tx: Transaction): Promise<void> {
    this.rings += 1;
    await this.events.record(tx, { ...event, type: 'bell.rung' });
    if (this.broken) throw new Error('the bell is broken');
  }

  @OnEvent('bell.rung')
  async note(event: RecordedEvent): Promise<void> {
    this.heard.push(event.subjectId);
  }
}

let database: TestDatabase;
let module: TestingModule;
let bell: Bell;
beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ DATABASE_URL: database.url, RAPPORT_SECRET: 'x'.repeat(32) });
  module = await Test.createTestingModule({ imports: [PlatformModule], providers: [Bell] })
    .overrideProvider(Config)
    .useValue(config)
    .setLogger(new ConsoleLogger({ logLevels: [] }))
    .compile();
  await module.init();
  bell = module.get(Bell);
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
    const later = newId();
    bell.broken = true;
    bell.rings = 0;
    await module
      .get(Database)
      .transaction((tx) => module.get(EventLog).recordAll(tx, broken.map(opened)), { relay: 'later' });
    await module
      .get(Database)
      .transaction((tx) => module.get(EventLog).record(tx, { ...opened(later), type: 'bell.rung' }), {
        relay: 'later',
      });
    await module.get(EventRelay).sweep();
    bell.broken = false;
    expect(bell.rings).toBe(broken.length);
    expect(bell.heard).toContain(later);
    await module.get(EventRelay).sweep();
    expect(bell.heard).toEqual(expect.arrayContaining(broken));
  });

  it('relays an event once, though two sweeps run at the same time', async () => {
    const id = newId();
    await module
      .get(Database)
      .transaction((tx) => module.get(EventLog).record(tx, opened(id)), { relay: 'later' });
    expect(bell.heard).not.toContain(id);
    await Promise.all([module.get(EventRelay).sweep(), module.get(EventRelay).sweep()]);
    await module.get(EventRelay).sweep();
    expect(bell.heard.filter((heard) => heard === id)).toHaveLength(1);
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
