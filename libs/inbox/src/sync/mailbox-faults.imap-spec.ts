import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anIncomingMail, ImapProxy, MAIL_PASSWORD } from '@rapport/inbox/testing';
import { ReadingMailboxes, ReadingStates } from '@rapport/mailboxes';
import { Secrets } from '@rapport/platform';
import { readingDesk } from '../../testing/reading-desk.js';

const SEED = 20_261_122;

const reading = readingDesk();
let proxy: ImapProxy;

beforeEach(async () => {
  proxy = await ImapProxy.start(reading.dovecot.port);
  await reading.database.query(`UPDATE mailboxes SET imap_port = $1`, [proxy.port]);
});

afterEach(() => proxy.stop());

const deliver = (messageId: string): void => reading.box.deliver(anIncomingMail({ messageId }));

describe('a server that fails', () => {
  it.each([
    ['refuses', { kind: 'refuse' }, 'connection-closed'],
    ['hangs', { kind: 'hang' }, 'timed-out'],
    ['hangs up while it greets', { kind: 'cut', after: 40 }, 'connection-closed'],
  ] as const)(
    '%s: a fault in words with its remedy, and never a mailbox that was read',
    async (_, behaviour, code) => {
      deliver('<1@blog.example>');
      await reading.read(reading.mailboxId);
      const before = await reading.state(reading.mailboxId);
      reading.clock.advance(60_000);
      deliver('<2@blog.example>');
      proxy.behave(behaviour);
      expect(await reading.read(reading.mailboxId)).toMatchObject({
        fault: { code: 'mailbox-unreachable', params: { fault: code } },
        lastReadAt: before['last_success_at'],
      });
      const failed = await reading.state(reading.mailboxId);
      expect(failed).toMatchObject({
        state: 'failing',
        last_fault: { code, remedy: expect.stringMatching(/.{30}/) },
        last_read_at: reading.clock.now(),
        last_success_at: before['last_success_at'],
        failures: 1,
        lease_token: null,
      });

      proxy.behave({ kind: 'pass' });
      expect(await reading.read(reading.mailboxId)).toEqual({ readAt: reading.clock.now() });
      expect(await reading.state(reading.mailboxId)).toMatchObject({
        state: 'ready',
        last_fault: null,
        failures: 0,
      });
      expect(await reading.received()).toHaveLength(2);
    },
  );

  it('is left alone for a while, longer each time, and whoever asks meanwhile is told the fault', async () => {
    proxy.behave({ kind: 'refuse' });
    await reading.read(reading.mailboxId);
    const tried = proxy.connections;
    expect(await reading.readings.readNow(reading.mailboxId)).toMatchObject({
      fault: { code: 'mailbox-never-read' },
    });
    await reading.readings.readDue();
    expect(proxy.connections).toBe(tried);
    const waits = [await waitOf()];
    for (let more = 0; more < 3; more += 1) {
      await reading.read(reading.mailboxId);
      waits.push(await waitOf());
    }
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(await events()).toEqual(['mailbox.unread']);
    proxy.behave({ kind: 'pass' });
    await reading.read(reading.mailboxId);
    expect(await events()).toEqual(['mailbox.unread', 'mailbox.read']);
  });

  it('falls silent in the middle of a message: the reading ends in time, and the next goes on', async () => {
    deliver('<1@blog.example>');
    const silenced = setInterval(() => proxy.silence(), 15);
    expect(await reading.read(reading.mailboxId)).toMatchObject({ fault: expect.anything() });
    clearInterval(silenced);
    await reading.read(reading.mailboxId);
    expect(await reading.received()).toEqual(['<1@blog.example>']);
  });

  it('has lost a folder that somebody chose: said as a fault, and the inbox is read all the same', async () => {
    await reading.database.query(`UPDATE mailboxes SET sent_folder = 'Gone' WHERE id = $1`, [
      reading.mailboxId,
    ]);
    deliver('<1@blog.example>');
    expect(await reading.read(reading.mailboxId)).toMatchObject({ fault: expect.anything() });
    expect(await reading.state(reading.mailboxId)).toMatchObject({
      last_fault: { code: 'folder-gone', detail: 'Gone' },
      last_success_at: null,
    });
    expect(await reading.received()).toEqual(['<1@blog.example>']);
  });

  it(`cuts connections at random bytes, fifty times (seed ${SEED}): nothing is missed, nothing is there twice`, async () => {
    const random = seeded(SEED);
    let cut = 0;
    for (let round = 0; round < 50; round += 1) {
      deliver(`<a-${round}@blog.example>`);
      deliver(`<b-${round}@blog.example>`);
      if (round === 25) reading.box.forgetUids();
      proxy.behave({ kind: 'cut', after: 1 + Math.floor(random() * 9_000) });
      if ('fault' in (await reading.read(reading.mailboxId))) cut += 1;
    }
    expect(cut).toBeGreaterThan(10);
    proxy.behave({ kind: 'pass' });
    await reading.read(reading.mailboxId);
    const received = await reading.received();
    expect(received).toHaveLength(100);
    expect(new Set(received).size).toBe(100);
    expect(await reading.state(reading.mailboxId)).toMatchObject({ set_aside: 0 });
  });
});

describe('a wrong password', () => {
  it('is tried three times, then the mailbox pauses until somebody acts, and nothing is lost', async () => {
    const wrong = reading.app.get(Secrets).seal('not the password');
    await reading.database.query(`UPDATE mailboxes SET imap_secret = $2 WHERE id = $1`, [
      reading.mailboxId,
      wrong,
    ]);
    deliver('<1@blog.example>');
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await reading.read(reading.mailboxId);
      const state = attempt < 3 ? 'failing' : 'paused';
      expect(await reading.state(reading.mailboxId)).toMatchObject({
        state,
        sign_in_failures: attempt,
        last_fault: { code: 'sign-in-refused' },
      });
    }
    expect(await events()).toEqual(['mailbox.unread']);
    await reading.database.query(`UPDATE mailbox_readings SET next_try_at = now()`);
    expect(await reading.app.get(ReadingMailboxes).due(9)).toEqual([]);

    const right = reading.app.get(Secrets).seal(MAIL_PASSWORD);
    await reading.database.query(`UPDATE mailboxes SET imap_secret = $2 WHERE id = $1`, [
      reading.mailboxId,
      right,
    ]);
    await reading.app.get(ReadingStates).ask(reading.mailboxId);
    await reading.readings.readDue();
    expect(await reading.received()).toEqual(['<1@blog.example>']);
  });

  it('that can’t be opened any more is said so', async () => {
    await reading.database.query(`UPDATE mailboxes SET imap_secret = '\\x0011' WHERE id = $1`, [
      reading.mailboxId,
    ]);
    await reading.read(reading.mailboxId);
    expect(await reading.state(reading.mailboxId)).toMatchObject({
      last_fault: { code: 'secret-unreadable' },
    });
  });
});

async function waitOf(): Promise<number> {
  const [row] = await reading.database.query(
    `SELECT extract(epoch FROM next_try_at - now())::float AS wait FROM mailbox_readings`,
  );
  return (row as { wait: number }).wait;
}

async function events(): Promise<string[]> {
  const rows: { type: string }[] = await reading.database.query(
    `SELECT type FROM events WHERE subject_id = $1 ORDER BY id`,
    [reading.mailboxId],
  );
  return rows.map(({ type }) => type);
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
