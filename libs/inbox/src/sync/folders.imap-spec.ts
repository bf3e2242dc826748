import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anIncomingMail, ImapProxy, MAIL_PASSWORD } from '@rapport/inbox/testing';
import { ImapFlow } from 'imapflow';
import { readingDesk } from '../../testing/reading-desk.js';
import { FolderCursors } from './folder-cursors.js';

/** What a server can do that must be asked for each folder by itself. */
const PLAIN = 'IMAP4rev1 UIDPLUS MOVE CHILDREN IDLE NAMESPACE LITERAL+ LIST-EXTENDED';

/** Modified UTF-7 (RFC 3501 section 5.1.3), and all that a path may mean elsewhere. */
const ODD_NAMES = ['&AMk-t&AOk- 2026', 'Tom &- "Jerry"', 'back\\slash', '100% *starred*', '(a) {3}', ' NIL'];

describe.each([
  ['that tells of all folders at once', ''],
  ['that must be asked for each folder', PLAIN],
])('a server %s', (_, capability) => {
  const reading = readingDesk({ capability, shared: 'team' });
  let proxy: ImapProxy;

  beforeEach(async () => {
    proxy = await ImapProxy.start(reading.dovecot.port);
    await reading.database.query(`UPDATE mailboxes SET imap_port = $1`, [proxy.port]);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await proxy.stop();
  });

  const deliver = (messageId: string, folder: string): void =>
    reading.box.deliver(anIncomingMail({ messageId }), { folder });
  const isRead = { readAt: expect.any(Date) };

  it('has folders of any name, each of which is read', async () => {
    for (const [index, folder] of ODD_NAMES.entries()) deliver(`<${index}@blog.example>`, folder);
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    for (const [index, folder] of ODD_NAMES.entries()) deliver(`<${index}-new@blog.example>`, folder);
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect((await reading.received()).sort()).toEqual(
      ODD_NAMES.flatMap((_name, index) => [`<${index}-new@blog.example>`, `<${index}@blog.example>`]),
    );
  });

  it('has shared folders: an answer there is one, but nothing there is sent mail of ours', async () => {
    const team = reading.dovecot.mailOf('team');
    team.deliver(anIncomingMail({ messageId: '<shared@blog.example>' }), { folder: 'Press' });
    const ours = { from: `${reading.user}@agency.example`, to: 'anna@blog.example' };
    team.deliver(anIncomingMail({ ...ours, messageId: '<theirs@phone.example>' }), { folder: 'Sent' });
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    team.remove('shared@', 'Press');
    expect(await reading.received()).toEqual(['<shared@blog.example>']);
    expect(
      await reading.database.query(
        `SELECT path, role FROM mailbox_folders WHERE path ~ '^Team' OR role = 'sent' ORDER BY path`,
      ),
    ).toMatchObject([
      { path: 'Sent', role: 'sent' },
      { path: expect.stringMatching(/^Team/), role: 'filed' },
      { path: expect.stringMatching(/^Team/), role: 'filed' },
    ]);
  });

  it('whose line falls while it is asked has not been read', async () => {
    for (let folder = 0; folder < 6; folder += 1) deliver(`<${folder}@blog.example>`, `Folder ${folder}`);
    await reading.read(reading.mailboxId);
    let delivered = 6;
    for (const command of ['LIST', 'STATUS', 'EXAMINE', 'UID SEARCH', 'UID FETCH']) {
      for (const number of [1, 2, 5]) {
        proxy.behave({ kind: 'cut-at', command, number });
        // In a folder that was never opened, and in one that was.
        deliver(`<${delivered}@blog.example>`, number === 2 ? 'Folder 5' : `New ${delivered}`);
        delivered += 1;
        const reached = await reading.read(reading.mailboxId);
        if ('readAt' in reached) expect(await reading.received()).toHaveLength(delivered);
      }
    }
    proxy.behave({ kind: 'pass' });
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect(await reading.received()).toHaveLength(delivered);
  });

  it('from which somebody takes a folder away meanwhile is read in the next round at the latest', async () => {
    deliver('<kept@blog.example>', 'Going');
    await reading.read(reading.mailboxId);
    const cursors = reading.app.get(FolderCursors);
    const onlyThese = cursors.onlyThese.bind(cursors);
    jest.spyOn(cursors, 'onlyThese').mockImplementationOnce(async (...given) => {
      await onlyThese(...given);
      reading.box.drop('Going');
    });
    deliver('<inbox@blog.example>', 'INBOX');
    await reading.read(reading.mailboxId);
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect((await reading.received()).sort()).toEqual(['<inbox@blog.example>', '<kept@blog.example>']);
  });

  it('on which somebody moves an answer to a folder that was read already: it is found in the same round', async () => {
    await reading.read(reading.mailboxId);
    deliver('<moved@blog.example>', 'Junk');
    const person = await signedIn();
    const cursors = reading.app.get(FolderCursors);
    const at = cursors.at.bind(cursors);
    jest.spyOn(cursors, 'at').mockImplementationOnce(async (...inbox) => {
      const cursor = await at(...inbox);
      await person.mailboxOpen('Junk');
      await person.messageMove('1:*', 'INBOX');
      return cursor;
    });
    expect(await reading.read(reading.mailboxId)).toEqual(isRead);
    expect(await reading.received()).toEqual(['<moved@blog.example>']);
    await person.logout();
  });

  async function signedIn(): Promise<ImapFlow> {
    const person = new ImapFlow({
      host: '127.0.0.1',
      port: reading.dovecot.port,
      secure: false,
      auth: { user: reading.user, pass: MAIL_PASSWORD },
      logger: false,
    });
    await person.connect();
    return person;
  }
});
