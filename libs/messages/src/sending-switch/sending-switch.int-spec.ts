import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SmtpSink } from '@rapport/mailboxes/testing';
import { Dispatcher, SendingSwitch, SentFolders } from '@rapport/messages';
import {
  insertBlogger,
  insertMailbox,
  insertOfficer,
  messageRow,
  startMessages,
  type TestMessages,
} from '@rapport/messages/testing';
import { EventLog } from '@rapport/platform';
import pg from 'pg';
import { CarriedFiles } from '../dispatch/carried-files.js';

const MINUTE = 60_000;

let at: TestMessages;
let sink: SmtpSink;
let officerId: string;

beforeEach(async () => {
  at = await startMessages();
  sink = await SmtpSink.start();
  await insertMailbox(at.database, sink.port);
  officerId = await insertOfficer(at.database);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await sink.stop();
  await at.stop();
});

async function approved(): Promise<string> {
  const blogger = await insertBlogger(at.database);
  const [id] = await at.schedule({
    bloggerId: blogger.id,
    contactPointId: blogger.contactPointId,
    officerId,
  });
  return id as string;
}

const drain = (worker: TestMessages): Promise<void> => worker.app.get(Dispatcher).drain();
const stateOf = async (worker: TestMessages, id: string): Promise<unknown> =>
  (await messageRow(worker.database, id))['state'];

/** What a backup holds that is made now and loaded into another database. */
async function backedUp<T>(
  work: (restored: TestMessages) => Promise<T>,
  meanwhile: () => Promise<void>,
): Promise<T> {
  const original = new URL(at.databaseUrl);
  const name = original.pathname.slice(1);
  const copy = `${name}_restored`;
  const server = new URL(original);
  server.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: server.href });
  await admin.connect();
  await at.app.close();
  await admin.query(`CREATE DATABASE ${copy} TEMPLATE ${name}`);
  // The original goes on: what happens now is not in the backup.
  const goesOn = await startMessages({ on: at });
  at = { ...goesOn, stop: at.stop, app: goesOn.app };
  try {
    await meanwhile();
    original.pathname = `/${copy}`;
    const restored = await startMessages({ on: { ...at, databaseUrl: original.href } });
    try {
      return await work(restored);
    } finally {
      await restored.stop();
    }
  } finally {
    await goesOn.app.close();
    await admin.query(`DROP DATABASE ${copy} WITH (FORCE)`);
    await admin.end();
  }
}

describe('a database that was restored from a backup', () => {
  it('sends nothing until somebody turns sending on, and then only what had not left', async () => {
    const left = await approved();
    const waiting = await approved();
    await drain(at);
    await backedUp(
      async (restored) => {
        await drain(restored);
        await drain(restored);
        expect(sink.messages).toHaveLength(1);
        expect(await restored.app.get(SendingSwitch).isOn()).toBe(false);
        expect(await messageRow(restored.database, left)).toMatchObject({
          state: 'held',
          why_not: { code: 'sending-off' },
        });
        const [told] = await restored.database.query(
          `SELECT data FROM events WHERE type = 'sending.stopped'`,
        );
        expect(told).toEqual({ data: { because: 'restored' } });

        // The Sent folder knows what left after the backup was made: under the same Message-ID.
        restored.mailbox.sent.add(sink.messages[0]?.messageId ?? '');
        await restored.app.get(SentFolders).tend();
        expect(await stateOf(restored, left)).toBe('sent');
        expect(await stateOf(restored, waiting)).toBe('held');

        await restored.app.get(SendingSwitch).turn({ id: officerId }, true);
        await drain(restored);
        expect(await stateOf(restored, waiting)).toBe('sent');
        expect(sink.messages.map(({ to }) => to.join()).sort()).toEqual(
          [...new Set(sink.messages.map(({ to }) => to.join()))].sort(),
        );
        expect(sink.messages).toHaveLength(2);
      },
      async () => {
        // After the backup one of the two leaves.
        await at.database.query(
          `UPDATE messages SET not_before = not_before + interval '1 day' WHERE id = $1`,
          [waiting],
        );
        at.clock.advance(MINUTE);
        await drain(at);
        expect(sink.messages).toHaveLength(1);
      },
    );
  });

  it('puts before a person what was due before and was looked for nowhere, when sending is turned on', async () => {
    const due = await approved();
    await drain(at);
    const loaded = `UPDATE sending_switch SET made_for = 'the one that was backed up'`;
    await at.database.query(loaded);
    at.clock.advance(MINUTE);
    await drain(at);
    const later = await approved();
    at.clock.advance(MINUTE);
    await drain(at);
    at.mailbox.opens = false;
    await at.app.get(SentFolders).tend();
    await at.app.get(SendingSwitch).turn({ id: officerId }, true);
    await drain(at);
    expect(await messageRow(at.database, due)).toMatchObject({
      state: 'held',
      why_not: { code: 'restored' },
    });
    expect(await stateOf(at, later)).toBe('sent');

    // Once the folder can be opened its copy may still be found.
    at.mailbox.opens = true;
    at.mailbox.findInSent = () => Promise.resolve('there');
    at.clock.advance(10 * MINUTE);
    await at.app.get(SentFolders).tend();
    expect(await stateOf(at, due)).toBe('sent');
    expect(sink.messages).toHaveLength(1);
  });

  it('is noticed as well when the backup was loaded over the old database', async () => {
    const id = await approved();
    await drain(at);
    await at.database.query(`
      CREATE TABLE loaded (LIKE sending_switch INCLUDING ALL);
      INSERT INTO loaded SELECT * FROM sending_switch;
      DROP TABLE sending_switch;
      ALTER TABLE loaded RENAME TO sending_switch`);
    at.clock.advance(MINUTE);
    await drain(at);
    expect(await stateOf(at, id)).toBe('held');
    expect(sink.messages).toHaveLength(0);
  });

  it('put back under a worker at work keeps back what that has taken', async () => {
    const id = await approved();
    await drain(at);
    jest.spyOn(CarriedFiles.prototype, 'of').mockImplementationOnce(async () => {
      await at.database.query(`UPDATE sending_switch SET made_for = 'the one that was backed up'`);
      return new Map();
    });
    at.clock.advance(MINUTE);
    await drain(at);
    expect(sink.messages).toHaveLength(0);
    expect(await stateOf(at, id)).toBe('scheduled');
    await drain(at);
    expect(await stateOf(at, id)).toBe('held');
  });

  it('has held what was due when a sweep ends, though another one is at it', async () => {
    const id = await approved();
    await drain(at);
    await at.database.query(`UPDATE sending_switch SET made_for = 'the one that was backed up'`);
    await at.app.get(SendingSwitch).isOn();
    at.clock.advance(MINUTE);
    const events = at.app.get(EventLog);
    const recordAll = events.recordAll.bind(events);
    let go = (): void => {};
    const slow = new Promise<void>((resolve) => (go = resolve));
    jest.spyOn(events, 'recordAll').mockImplementation(async (tx, held) => {
      if (held.length > 0) await slow;
      return recordAll(tx, held);
    });
    const first = drain(at);
    let found: unknown;
    const second = drain(at).then(async () => (found = await stateOf(at, id)));
    for (let turn = 0; turn < 50 && found === undefined; turn += 1) await at.database.query('SELECT');
    go();
    await Promise.all([first, second]);
    expect(found).toBe('held');
  });
});

describe('sending', () => {
  it('goes on after a restart on the same database', async () => {
    await drain(at);
    const again = await startMessages({ on: at });
    expect(await again.app.get(SendingSwitch).isOn()).toBe(true);
    await again.stop();
  });

  it('that a person turned off holds what comes due, and lets it go when it is on again', async () => {
    const id = await approved();
    const sending = at.app.get(SendingSwitch);
    await sending.turn({ id: officerId }, false);
    at.clock.advance(MINUTE);
    await drain(at);
    expect(await messageRow(at.database, id)).toMatchObject({
      state: 'held',
      why_not: { code: 'sending-off' },
      look_in_sent_at: null,
    });
    await sending.turn({ id: officerId }, true);
    await sending.turn({ id: officerId }, true);
    await drain(at);
    expect(await stateOf(at, id)).toBe('sent');
    const told = await at.database.query(`SELECT type FROM events WHERE type LIKE 'sending.%' ORDER BY id`);
    expect(told).toEqual([{ type: 'sending.stopped' }, { type: 'sending.resumed' }]);
  });

  it('that was off for longer than the limit of lateness puts each message before a person', async () => {
    const id = await approved();
    await at.app.get(SendingSwitch).turn({ id: officerId }, false);
    at.clock.advance(25 * 60 * MINUTE);
    await drain(at);
    await at.app.get(SendingSwitch).turn({ id: officerId }, true);
    await drain(at);
    expect(await messageRow(at.database, id)).toMatchObject({ state: 'held', why_not: { code: 'too-late' } });
  });
});
