import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReceivedMail } from '../received-mail.service.js';
import { anAbsence, anIncomingMail, startInbox, type Pitched, type TestInbox } from '@rapport/inbox/testing';
import { messageRow } from '@rapport/messages/testing';

let at: TestInbox;
let pitched: Pitched;

beforeAll(async () => {
  at = await startInbox();
});
afterAll(() => at.stop());
beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  pitched = await at.pitched();
});

const head = (): string =>
  `From: ${pitched.blogger.address}\r\nTo: claire@agency.example\r\nSubject: Re: A teapot\r\nIn-Reply-To: ${pitched.messageId}\r\n`;
const source = (rest: string | Buffer): Buffer => Buffer.concat([Buffer.from(head()), Buffer.from(rest)]);
const kept = async (): Promise<Record<string, unknown>[]> =>
  at.database.query(
    `SELECT id, incoming_kind, octet_length(raw) AS bytes, subject, body FROM messages WHERE blogger_id = $1 AND direction = 'in'`,
    [pitched.blogger.id],
  );

const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
  ).join('');
const parts = (count: number): string =>
  `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(count)}--b--\r\n`;

/** What people and machines send that nobody should: each is kept, byte for byte, and what comes after it too. */
const BAD: Record<string, () => Buffer> = {
  'ten thousand nested parts': () => source(nested(10_000)),
  'ten thousand parts side by side': () => source(parts(10_000)),
  'a header of 10 MB': () => source(`X-Long: ${'x'.repeat(10_000_000)}\r\n\r\nYes\r\n`),
  'a hundred thousand header lines': () => source(`${'X-Line: x\r\n'.repeat(100_000)}\r\nYes\r\n`),
  'References of a megabyte': () => source(`References: ${'<a@b.example> '.repeat(75_000)}\r\n\r\nYes\r\n`),
  'five thousand recipients': () =>
    source(`Cc: ${Array.from({ length: 5_000 }, (_, n) => `a${n}@b.example`).join(', ')}\r\n\r\nYes\r\n`),
  'broken encodings': () =>
    source(
      'Content-Type: text/plain; charset=no-such-charset\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%=\xff\xfe\r\n',
    ),
  'NUL bytes and half surrogate pairs': () =>
    source(
      Buffer.from(
        'X-Odd: \u0000\r\nContent-Type: text/html; charset=utf-16le\r\nContent-Disposition: inline; filename="a\u0000b.txt"\r\n\r\n\u0000\ud800<p>\ud800x\u0000</p>',
        'utf16le',
      ),
    ),
  'an encoded word that never ends': () =>
    source(`Subject: =?utf-8?Q?${'=00=ED=A0=80'.repeat(20_000)}\r\n\r\nYes\r\n`),
  'nothing but a few bytes': () => source(Buffer.from([0, 1, 2, 255, 254, 13, 10])),
  'an attachment of 100 MB': () =>
    source(
      Buffer.concat([
        Buffer.from('Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
        Buffer.alloc(100_000_000, 'UEsDBAoAAAAA'),
      ]),
    ),
};

describe('mail that nobody should send', () => {
  it.each(Object.keys(BAD))(
    'is kept with its source, stops follow-ups, and the next is read: %s',
    async (name) => {
      const raw = BAD[name]?.() as Buffer;
      expect(['kept', 'unreadable']).toContain(await at.take(raw));
      const [message] = await kept();
      expect(message).toMatchObject({ bytes: raw.length });
      expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'cancelled' });
      expect(await at.app.get(ReceivedMail).byId(message?.['id'] as string)).toMatchObject({
        direction: 'in',
      });
      expect(
        await at.take(anIncomingMail({ from: pitched.blogger.address, text: 'Did my mail arrive?' })),
      ).toBe('kept');
      expect(await kept()).toHaveLength(2);
    },
  );

  it('says of what it could not read that it could not', async () => {
    expect(await at.take(BAD['ten thousand nested parts']?.() as Buffer)).toBe('unreadable');
    expect(await kept()).toMatchObject([{ incoming_kind: 'unreadable' }]);
  });
});

describe('a loop', () => {
  it('never begins: whatever machines write, nothing is sent because of it', async () => {
    const count = async (): Promise<number> =>
      Number((await at.database.query(`SELECT count(*) FROM messages WHERE direction = 'out'`))[0].count);
    const before = await count();
    for (let round = 0; round < 5; round += 1) {
      await at.take(anAbsence({ from: pitched.blogger.address, inReplyTo: pitched.messageId }));
      await at.take(anAbsence({ from: 'claire@agency.example', to: 'claire@agency.example' }));
    }
    expect(await count()).toBe(before);
  });
});
