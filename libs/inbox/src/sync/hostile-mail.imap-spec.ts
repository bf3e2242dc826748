import { beforeAll, describe, expect, it } from '@jest/globals';
import { anIncomingMail } from '@rapport/inbox/testing';
import { ReadingPace } from '@rapport/inbox';
import { BEGINNING } from './imap-session.js';
import { readingDesk } from '../../testing/reading-desk.js';

const MEGABYTE = 1024 * 1024;

const reading = readingDesk();

beforeAll(() => {
  // Large messages take their time on a busy machine.
  Object.assign(reading.app.get(ReadingPace), {
    timeouts: { connectSeconds: 5, silenceSeconds: 20 },
    stepSeconds: 25,
  });
});

const filler = (bytes: number): string => `${'x'.repeat(76)}\r\n`.repeat(Math.ceil(bytes / 78));

describe('mail that is meant to do harm, or does', () => {
  it.each([
    ['larger than a mailbox keeps whole', { text: `I would love to.\r\n\r\n${filler(24 * MEGABYTE)}` }],
    [
      'with ten megabytes of header',
      { headers: Array.from({ length: 40 }, (_, at) => `X-Filler-${at}: ${'y'.repeat(256 * 1024)}`) },
    ],
    [
      'with two megabytes of references',
      { references: Array.from({ length: 40_000 }, (_, at) => `<${at}.${'z'.repeat(30)}@other.example>`) },
    ],
    [
      'to five thousand people',
      { to: Array.from({ length: 5_000 }, (_, at) => `person-${at}@crowd.example`).join(',\r\n ') },
    ],
  ])('is kept all the same, and so is what came before and after it: %s', async (_, mail) => {
    reading.box.deliver(anIncomingMail({ messageId: '<before@blog.example>' }));
    reading.box.deliver(anIncomingMail({ messageId: '<harm@blog.example>', ...mail }));
    reading.box.deliver(anIncomingMail({ messageId: '<after@blog.example>' }));
    expect(await reading.read(reading.mailboxId)).toEqual({ readAt: reading.clock.now() });
    expect(await reading.state(reading.mailboxId)).toMatchObject({ looked_at: 3, set_aside: 0 });
    const kept = await reading.database.query(
      `SELECT count(*)::integer AS all, max(octet_length(raw)) AS largest FROM messages WHERE direction = 'in'`,
    );
    expect(kept[0].all).toBe(3);
    expect(kept[0].largest).toBeLessThan(Math.max(BEGINNING, 12 * MEGABYTE) + 1);
  });

  it.each([
    ['no header at all', 'Only this line.\r\n'],
    ['nothing', ''],
    ['no end of a header', 'From: anna@blog.example'],
    ['a sender that is no address', anIncomingMail({ from: '<<>>,,@@' }).toString()],
    ['bare line feeds', anIncomingMail().toString().replaceAll('\r\n', '\n')],
    ['bytes of no alphabet', Buffer.from([0, 255, 254, 13, 10, 13, 10, 0, 128])],
  ])('does not stop the reading: %s', async (_, raw) => {
    reading.box.deliver(raw);
    reading.box.deliver(anIncomingMail({ messageId: '<after@blog.example>' }));
    expect(await reading.read(reading.mailboxId)).toEqual({ readAt: reading.clock.now() });
    expect(await reading.received()).toContain('<after@blog.example>');
  });
});
