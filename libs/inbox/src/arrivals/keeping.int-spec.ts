import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ArrivalsService } from '@rapport/inbox';
import { anIncomingMail, SENT_AT, startInbox, type Pitched, type TestInbox } from '@rapport/inbox/testing';
import { insertBlogger, insertMailbox, messageRow } from '@rapport/messages/testing';

let at: TestInbox;
let second: TestInbox;
let pitched: Pitched;

beforeAll(async () => {
  at = await startInbox();
  second = await startInbox({ on: at });
});
afterAll(async () => {
  await second.stop();
  await at.stop();
});
beforeEach(async () => {
  at.clock.set('2026-11-23T10:00:00Z');
  pitched = await at.pitched();
});

const anAnswer = (mail: Parameters<typeof anIncomingMail>[0] = {}): Buffer =>
  anIncomingMail({ from: `Anna <${pitched.blogger.address}>`, inReplyTo: pitched.messageId, ...mail });

const received = (bloggerId = pitched.blogger.id): Promise<Record<string, unknown>[]> =>
  at.database.query(`SELECT * FROM messages WHERE blogger_id = $1 AND direction = 'in' ORDER BY id`, [
    bloggerId,
  ]);

describe('a message that came in', () => {
  it('is kept once in the conversation that it answers, with its source', async () => {
    const raw = anAnswer();
    expect(await at.take(raw)).toBe('kept');
    const [answer] = await received();
    expect(answer).toMatchObject({
      thread_id: pitched.threadId,
      state: 'received',
      incoming_kind: 'reply',
      origin_type: 'pitch',
      officer_id: at.officerId,
      contact_point_id: pitched.blogger.contactPointId,
      mailbox_id: at.seenBy.id,
      in_reply_to: pitched.messageId,
      raw,
    });
  });

  it('came after what it answers, whatever its server’s clock says', async () => {
    const [{ sent_at: sentAt }] = await at.database.query(
      `SELECT sent_at FROM messages WHERE message_id = $1`,
      [pitched.messageId],
    );
    await at.take(anAnswer(), { internalDate: new Date(sentAt.getTime() - 600) });
    const [answer] = await received();
    expect((answer?.['received_at'] as Date).getTime()).toBeGreaterThan(sentAt.getTime());
  });

  it.each([
    ['by its sender’s clock', 60, 4],
    ['by neither clock, as long as they are minutes behind', 8, -6],
  ])('that names nothing came after what it answers %s', async (_, behind, written) => {
    const minutes = (count: number): Date => new Date(SENT_AT.getTime() + count * 60_000);
    at.clock.set(minutes(5));
    const mail = { from: pitched.blogger.address, subject: 'hello', date: minutes(written) };
    expect(await at.take(anIncomingMail(mail), { internalDate: minutes(5 - behind) })).toBe('kept');
    expect(await received()).toMatchObject([{ thread_id: pitched.threadId }]);
    expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'cancelled' });
  });

  it('is one record however many mailboxes saw it, and however often', async () => {
    const id = await insertMailbox(at.database, 1, { accountId: null, address: 'team@agency.example' });
    const team = { id, accountId: null, address: 'team@agency.example' };
    const raw = anAnswer();
    expect(await at.take(raw)).toBe('kept');
    expect(await at.take(raw)).toBe('known');
    expect(
      await at.take(Buffer.concat([Buffer.from('Received: by b.example\r\n'), raw]), { mailbox: team }),
    ).toBe('known');
    expect(await received()).toHaveLength(1);
  });

  it('is one record when two workers take it at once', async () => {
    for (let trial = 0; trial < 10; trial += 1) {
      const raw = anAnswer();
      const taken = await Promise.all([at.take(raw), second.take(raw), at.take(raw), second.take(raw)]);
      expect(taken.sort()).toEqual(['kept', 'known', 'known', 'known']);
    }
    expect(await received()).toHaveLength(10);
  });

  it('is one record without a Message-ID, too', async () => {
    const raw = anAnswer({ messageId: null });
    expect(await at.take(raw)).toBe('kept');
    expect(await at.take(Buffer.concat([Buffer.from('Received: by b.example\r\n'), raw]))).toBe('known');
    expect(await at.take(anAnswer({ messageId: null, text: 'And another thing.' }))).toBe('kept');
    expect(await received()).toHaveLength(2);
  });

  it('is not taken for another that bears the same Message-ID but comes from somebody else', async () => {
    const messageId = `<${pitched.ids[0]}-twice@mail.example>`;
    const other = await at.pitched();
    const theirs = anIncomingMail({ from: other.blogger.address, inReplyTo: other.messageId, messageId });
    expect(await at.take(anAnswer({ messageId }))).toBe('kept');
    expect(await at.take(theirs)).toBe('kept');
    expect(await at.take(theirs)).toBe('known');
    expect(await received(other.blogger.id)).toHaveLength(1);
  });

  it('is another mail where its sender used the Message-ID before, under another date', async () => {
    const messageId = `<${pitched.ids[0]}-again@mail.example>`;
    const [one, other] = [new Date('2026-11-23T09:00:00Z'), new Date('2026-11-23T09:30:00Z')];
    const wanted = async (date: Date): Promise<boolean> => {
      const { address } = pitched.blogger;
      const head = {
        uid: 1,
        messageId,
        inReplyTo: null,
        references: [],
        from: [address],
        to: [],
        cc: [],
        date,
      };
      return (await at.app.get(ArrivalsService).wanted(at.seenBy, [head])).has(1);
    };
    expect(await at.take(anAnswer({ messageId, date: one }))).toBe('kept');
    expect([await wanted(one), await wanted(other)]).toEqual([false, true]);
    expect(await at.take(anAnswer({ messageId, date: other, text: 'No, stop.' }))).toBe('kept');
    expect(await at.take(anAnswer({ messageId, date: other, text: 'No, stop.' }))).toBe('known');
    expect(await received()).toHaveLength(2);
  });

  it.each(['1999-01-01T00:00:00Z', '2038-01-01T00:00:00Z'])(
    'came when its mailbox took it, whatever date it bears: %s',
    async (date) => {
      const internalDate = new Date('2026-11-23T09:58:00Z');
      await at.take(anAnswer({ date: new Date(date) }), { internalDate });
      expect(await received()).toMatchObject([{ received_at: internalDate }]);
      expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'cancelled' });
    },
  );

  it('finds its conversation by References, by a later message of it, and by the sender alone', async () => {
    await at.take(anAnswer({ messageId: `<${pitched.ids[0]}.a@mail.example>` }));
    const unknown = '<never-seen@mail.example>';
    await at.take(
      anAnswer({
        inReplyTo: unknown,
        references: [pitched.messageId, unknown],
        subject: 'Quite another matter',
      }),
    );
    await at.take(anAnswer({ inReplyTo: `<${pitched.ids[0]}.a@mail.example>`, subject: 'One more thing' }));
    await at.take(anAnswer({ inReplyTo: undefined, subject: 'your teapot' }));
    const threads = (await received()).map(({ thread_id }) => thread_id);
    expect(threads).toEqual(Array(4).fill(pitched.threadId));
  });

  it('begins a conversation when we never wrote to them', async () => {
    const stranger = await insertBlogger(at.database);
    expect(await at.take(anIncomingMail({ from: stranger.address, subject: 'Do you have teapots?' }))).toBe(
      'kept',
    );
    expect(await received(stranger.id)).toMatchObject([{ origin_type: null, officer_id: at.officerId }]);
  });

  it('is none of our affair from somebody we do not know who names no message of ours', async () => {
    const before = await at.database.query(`SELECT count(*) FROM messages`);
    expect(await at.take(anIncomingMail({ from: 'shop@offers.example', inReplyTo: '<x@y.example>' }))).toBe(
      'ignored',
    );
    expect(await at.take(anIncomingMail({ from: 'claire@agency.example', to: 'friend@home.example' }))).toBe(
      'ignored',
    );
    expect(await at.database.query(`SELECT count(*) FROM messages`)).toEqual(before);
  });

  it('is kept as its source when it cannot be read, and follow-ups stop until somebody has looked', async () => {
    const raw = Buffer.concat([
      Buffer.from(`From: ${pitched.blogger.address}\r\nIn-Reply-To: ${pitched.messageId}\r\n`),
      Buffer.from('Content-Type: multipart/mixed; boundary=x\r\n\r\n'),
      Buffer.from(
        Array.from(
          { length: 3_000 },
          (_, n) => `--x\r\nContent-Type: multipart/mixed; boundary=y${n}\r\n\r\n--y${n}\r\n\r\n`,
        ).join(''),
      ),
    ]);
    expect(await at.take(raw)).toBe('unreadable');
    expect(await received()).toMatchObject([{ incoming_kind: 'unreadable', raw }]);
    expect(await messageRow(at.database, pitched.ids[1])).toMatchObject({ state: 'cancelled' });
  });
});
