import { beforeAll, describe, expect, it } from '@jest/globals';
import { anIncomingMail, Dovecot, ImapProxy, startReading } from '@rapport/inbox/testing';
import { MailboxReading } from '@rapport/messages';
import { newId } from '@rapport/platform';
import { readingDesk } from '../../testing/reading-desk.js';

const reading = readingDesk();
let port: MailboxReading;

beforeAll(() => {
  port = reading.app.get(MailboxReading);
});

const ours = (messageId: string): Buffer =>
  anIncomingMail({ messageId, from: 'claire@agency.example', to: 'anna@blog.example' });

describe('the folder of sent mail', () => {
  it('gets one copy of a message, whoever files it at the same time', async () => {
    const other = await startReading({ on: reading });
    const id = `<${newId()}@agency.example>`;
    const file = (reader: MailboxReading): ReturnType<MailboxReading['fileInSent']> =>
      reader.fileInSent(reading.mailboxId, id, ours(id));
    const answers = await Promise.all([file(port), file(port), file(other.app.get(MailboxReading))]);
    await other.stop();
    expect(answers.sort()).toEqual(['filed', 'was-there', 'was-there']);
    const filed = reading.box.messages('Sent');
    expect(filed).toHaveLength(1);
    expect(filed[0]).toContain(id);
  });

  it('is looked through for a Message-ID, whole, with or without its brackets', async () => {
    const id = `${newId()}@agency.example`;
    reading.box.deliver(ours(`<${id}>`), { folder: 'Sent' });
    expect(await port.findInSent(reading.mailboxId, `<${id}>`)).toBe('there');
    expect(await port.findInSent(reading.mailboxId, id)).toBe('there');
    expect(await port.findInSent(reading.mailboxId, `<${id.slice(4)}>`)).toBe('not-there');
    expect(await port.findInSent(reading.mailboxId, `<other-${id}>`)).toBe('not-there');
  });

  it('gets each of several copies over a connection that may die in between', async () => {
    const proxy = await ImapProxy.start(reading.dovecot.port);
    await reading.database.query(`UPDATE mailboxes SET imap_port = $1`, [proxy.port]);
    const ids = [1, 2, 3, 4].map((number) => `<${number}.${newId()}@agency.example>`);
    for (const [at, id] of ids.entries()) {
      if (at === 2) proxy.silence();
      expect(await port.fileInSent(reading.mailboxId, id, ours(id))).toBe('filed');
    }
    expect(reading.box.messages('Sent')).toHaveLength(4);
    expect(proxy.connections).toBe(2);
    await proxy.stop();
  });

  it('that can’t be reached is no proof of anything', async () => {
    await reading.database.query(`UPDATE mailboxes SET imap_port = 1`);
    expect(await port.findInSent(reading.mailboxId, '<x@agency.example>')).toBe('cannot-look');
    expect(await port.fileInSent(reading.mailboxId, '<x@agency.example>', ours('<x@agency.example>'))).toBe(
      'cannot',
    );
  });

  it.each([
    ['by its name', { sent: 'named', sentName: 'Gesendet' }, null, 'Gesendet'],
    ['by what somebody chose', { sent: 'special-use', sentName: 'Sent' }, 'Junk', 'Junk'],
  ] as const)('is found %s', async (_, choices, chosen, place) => {
    const server = await Dovecot.start(choices);
    try {
      await reading.database.query(`UPDATE mailboxes SET imap_port = $1, sent_folder = $2`, [
        server.port,
        chosen,
      ]);
      const id = `<${newId()}@agency.example>`;
      expect(await port.fileInSent(reading.mailboxId, id, ours(id))).toBe('filed');
      expect(server.mailOf(reading.user).messages(place)).toHaveLength(1);
    } finally {
      await server.stop();
    }
  });

  it('may not exist: then nothing can be looked for nor filed', async () => {
    const server = await Dovecot.start({ sent: 'none' });
    try {
      await reading.database.query(`UPDATE mailboxes SET imap_port = $1`, [server.port]);
      expect(await port.findInSent(reading.mailboxId, '<x@agency.example>')).toBe('cannot-look');
      expect(await port.fileInSent(reading.mailboxId, '<x@agency.example>', ours('<x@agency.example>'))).toBe(
        'cannot',
      );
    } finally {
      await server.stop();
    }
  });
});

describe('a mailbox that only sends', () => {
  it('says that nobody entered where its mail is read', async () => {
    await reading.database.query(`UPDATE mailboxes SET imap_host = NULL`);
    expect(await port.readNow(reading.mailboxId)).toEqual({ notSetUp: true });
    expect(await port.findInSent(reading.mailboxId, '<x@agency.example>')).toBe('cannot-look');
  });
});
