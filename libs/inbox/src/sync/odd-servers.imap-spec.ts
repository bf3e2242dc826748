import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anIncomingMail, ImapProxy, MAIL_PASSWORD } from '@rapport/inbox/testing';
import { ImapFlow } from 'imapflow';
import { readingDesk } from '../../testing/reading-desk.js';
import { FolderCursors } from './folder-cursors.js';
import { SentFolder } from './sent-folder.js';

const isRead = { readAt: expect.any(Date) };

describe('a server that says odd things', () => {
  const reading = readingDesk();
  let proxy: ImapProxy;

  beforeEach(async () => {
    proxy = await ImapProxy.start(reading.dovecot.port);
    await reading.database.query(`UPDATE mailboxes SET imap_port = $1`, [proxy.port]);
    for (const number of [1, 2, 3]) {
      const messageId = `<${number}@blog.example>`;
      reading.box.deliver(anIncomingMail({ messageId, text: 'Thank you.' }));
    }
  });
  afterEach(() => proxy.stop());

  const all = ['<1@blog.example>', '<2@blog.example>', '<3@blog.example>'];

  const WHOLE = /BODY\[\](?:<0>)? \{(\d+)\}\r\n/;
  const WHOLE_OR_HEADER = /BODY\[(?:HEADER)?\](?:<0>)? \{(\d+)\}\r\n/;

  /** Parts of messages come as this instead of as so many bytes. */
  const instead = (of: string, part: RegExp) => (answer: string) => {
    const found = part.exec(answer);
    if (!found) return answer;
    const [start, bytes] = [found.index, Number(found[1])];
    const before = answer.slice(0, start) + found[0].replace(/\{.*/s, of);
    return before + answer.slice(start + found[0].length + bytes);
  };

  it.each([
    ['a day that no calendar has', '"31-Foo-2026 25:61:61 +0000"'],
    ['nothing', '""'],
    ['the year 0', '" 1-Jan-0000 00:00:00 +0000"'],
    ['a day of long ago', '"01-Jan-1970 00:00:00 +0000"'],
  ])(
    'gives as the time when something came %s: it is kept, with the time that it bears itself',
    async (_, said) => {
      proxy.behave({
        kind: 'rewrite',
        said: (answer) => answer.replace(/INTERNALDATE "[^"]*"/g, `INTERNALDATE ${said}`),
      });
      expect(await reading.read(reading.mailboxId)).toEqual(isRead);
      expect((await reading.received()).sort()).toEqual(all);
      expect(await reading.database.query(`SELECT DISTINCT received_at FROM messages`)).toEqual([
        { received_at: new Date('2026-11-23T09:55:00Z') },
      ]);
      expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    },
  );

  it.each([
    ['without a body', 'NIL'],
    ['of no bytes', '{0}\r\n'],
  ])('gives messages %s: what their heads say is kept', async (_, said) => {
    proxy.behave({ kind: 'rewrite', said: instead(said, WHOLE) });
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect((await reading.received()).sort()).toEqual(all);
  });

  it('gives nothing of a message but that it is there: that is told, and the others are kept', async () => {
    const one = instead('NIL', WHOLE_OR_HEADER);
    const said = (answer: string): string => (/\bUID 2 /.test(answer) ? one(answer) : answer);
    proxy.behave({ kind: 'rewrite', said });
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect(await reading.received()).toHaveLength(2);
    expect(await reading.state(reading.mailboxId)).toMatchObject({ set_aside: 1 });
  });

  it('tells at any moment that messages came and went', async () => {
    let said = 0;
    const between = (answer: string): string =>
      /^[A-Z0-9]+ OK/m.test(answer) && answer.includes('[READ-ONLY]') === false
        ? answer.replace(
            /^([A-Z0-9]+ OK)/m,
            `* 1 EXPUNGE\r\n* ${50 + (said += 1)} EXISTS\r\n* 2 EXPUNGE\r\n$1`,
          )
        : answer;
    proxy.behave({ kind: 'rewrite', said: between });
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect((await reading.received()).sort()).toEqual(all);
    expect(said).toBeGreaterThan(5);
  });
});

describe('a server that numbers its messages anew', () => {
  const reading = readingDesk();
  afterEach(() => void jest.restoreAllMocks());

  it.each(['at', 'forward', 'back'] as const)(
    'in the middle of a reading (at "%s"): nothing counts as read that was not, and nothing is missed',
    async (moment) => {
      const { box, mailboxId } = reading;
      const deliver = (messageId: string): void => box.deliver(anIncomingMail({ messageId }));
      deliver('<old-1@blog.example>');
      if (moment !== 'back') await reading.read(mailboxId);
      for (let number = 2; number <= 20; number += 1) deliver(`<old-${number}@blog.example>`);
      const cursors = reading.app.get(FolderCursors);
      const [at, forward, back] = [cursors.at, cursors.forward, cursors.back].map((one) => one.bind(cursors));
      const anew = (): void => {
        box.forgetUids();
        deliver('<meanwhile@blog.example>');
      };
      const after =
        (work: unknown) =>
        async (...given: unknown[]) => {
          const done = await (work as (...all: unknown[]) => Promise<unknown>)(...given);
          anew();
          return done;
        };
      const work = { at, forward, back }[moment];
      jest.spyOn(cursors, moment).mockImplementationOnce(after(work) as never);
      const first = await reading.read(mailboxId);
      if ('readAt' in first) expect(await reading.received()).toHaveLength(20);
      expect(await reading.read(mailboxId)).toEqual(isRead);
      const received = await reading.received();
      expect(received).toHaveLength(21);
      expect(new Set(received).size).toBe(21);
    },
  );

  it('while its folder of sent mail stands open: a copy that lies there is found', async () => {
    const sent = reading.app.get(SentFolder);
    const raw = anIncomingMail({ messageId: '<ours@agency.example>' });
    expect(await sent.file(reading.mailboxId, '<ours@agency.example>', raw)).toBe('filed');
    reading.box.forgetUids('Sent');
    expect(await sent.file(reading.mailboxId, '<ours@agency.example>', raw)).toBe('was-there');
    expect(await sent.find(reading.mailboxId, '<ours@agency.example>')).toBe('there');
  });
});

describe.each([
  ['.', ['Press/2026', 'Ag\u00e9nce/\u00c9t\u00e9 & co', 'Deep.er/still']],
  ['/', ['Press.2026', 'Ag\u00e9nce.\u00c9t\u00e9 & co', 'Deep/er.still']],
] as const)('a server whose folders are divided by "%s"', (separator, names) => {
  const reading = readingDesk({ separator });

  it('may have what divides them elsewhere in their names', async () => {
    const person = new ImapFlow({
      ...{ host: '127.0.0.1', port: reading.dovecot.port, secure: false, logger: false },
      auth: { user: reading.user, pass: MAIL_PASSWORD },
    });
    await person.connect();
    for (const [number, name] of names.entries()) {
      await person.mailboxCreate(name);
      await person.append(name, anIncomingMail({ messageId: `<${number}@blog.example>` }));
    }
    const listed = await person.list();
    expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining([...names]));
    expect(new Set(listed.map(({ delimiter }) => delimiter))).toEqual(new Set([separator]));
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    await person.append(names[0], anIncomingMail({ messageId: '<new@blog.example>' }));
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect(await reading.received()).toHaveLength(names.length + 1);
    await person.logout();
  });
});
