import { describe, expect, it } from '@jest/globals';
import { FILED_AT_MOST, foldersToRead, type ListedFolder } from './folder-roles.js';

const folder = (
  path: string,
  use?: string,
  source: 'extension' | 'name' = 'extension',
  flags: string[] = [],
): ListedFolder => ({
  path,
  flags: new Set(flags),
  specialUse: use,
  specialUseSource: use && source,
});

const inbox = folder('INBOX', '\\Inbox', 'name');

describe('the folders of a mailbox that are read', () => {
  it.each([
    ['the inbox alone, where there is nothing else', [inbox], null, ['INBOX inbox']],
    [
      'also those that people sort mail into, and what they threw away, but no drafts',
      [
        folder('Bloggers'),
        folder('Bin', '\\Trash'),
        folder('Drafts', '\\Drafts'),
        folder('Entwürfe', '\\Drafts', 'name'),
        inbox,
      ],
      null,
      ['INBOX inbox', 'Bloggers filed', 'Bin filed'],
    ],
    [
      'inbox, junk and sent mail, in this order, wherever they stand in the list',
      [folder('Sent', '\\Sent'), folder('Spam', '\\Junk'), folder('Drafts', '\\Drafts'), inbox],
      null,
      ['INBOX inbox', 'Spam junk', 'Sent sent'],
    ],
    [
      'as sent mail what the server marks, before what is only called so',
      [inbox, folder('Sent', '\\Sent', 'name'), folder('Envoyés', '\\Sent')],
      null,
      ['INBOX inbox', 'Envoyés sent', 'Sent filed'],
    ],
    [
      'as sent mail what is called so, where the server marks nothing',
      [inbox, folder('Gesendet', '\\Sent', 'name')],
      null,
      ['INBOX inbox', 'Gesendet sent'],
    ],
    [
      'as sent mail what somebody chose, before everything else',
      [inbox, folder('Sent', '\\Sent'), folder('Outgoing')],
      'Outgoing',
      ['INBOX inbox', 'Outgoing sent', 'Sent filed'],
    ],
    [
      'as sent mail what the server marks, where the chosen folder is not there',
      [inbox, folder('Sent', '\\Sent')],
      'Outgoing',
      ['INBOX inbox', 'Sent sent'],
    ],
    [
      'where everything is, if the server says so, instead of those that people sort mail into',
      [inbox, folder('All Mail', '\\All'), folder('Bloggers'), folder('Old', '\\Archive')],
      null,
      ['INBOX inbox', 'All Mail everything', 'Old everything'],
    ],
    [
      'the archive, and beside it what is only called so',
      [inbox, folder('Archive', '\\All', 'name'), folder('Old', '\\Archive')],
      null,
      ['INBOX inbox', 'Old everything', 'Archive filed'],
    ],
    [
      'none of other people on the server, nor what is shared for more than what people sort mail into',
      [
        { ...folder('Others/paul/INBOX/Sent', '\\Sent'), namespace: 'other' as const },
        { ...folder('Team/Everything', '\\All'), namespace: 'shared' as const },
        { ...folder('Sent', '\\Sent', 'name'), namespace: 'personal' as const },
        folder('Bloggers'),
        inbox,
      ],
      null,
      ['INBOX inbox', 'Sent sent', 'Team/Everything filed', 'Bloggers filed'],
    ],
    [
      'a shared one as sent mail only where somebody chose it',
      [{ ...folder('Team/Sent', '\\Sent'), namespace: 'shared' as const }, inbox],
      'Team/Sent',
      ['INBOX inbox', 'Team/Sent sent'],
    ],
    [
      'no folder that only holds others',
      [inbox, folder('[Mail]', '\\Sent', 'extension', ['\\Noselect'])],
      null,
      ['INBOX inbox'],
    ],
  ])('are %s', (_, listed, chosen, expected) => {
    expect(foldersToRead(listed, chosen).map(({ path, role }) => `${path} ${role}`)).toEqual(expected);
  });

  it('are not without end', () => {
    const endless = Array.from({ length: 2 * FILED_AT_MOST }, (_, number) => folder(`Folder ${number}`));
    expect(foldersToRead([...endless, inbox], null)).toHaveLength(FILED_AT_MOST + 1);
    expect(foldersToRead([...endless, inbox], null, 10)).toHaveLength(11);
  });
});
