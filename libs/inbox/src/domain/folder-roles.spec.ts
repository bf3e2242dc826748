import { describe, expect, it } from '@jest/globals';
import { foldersToRead, type ListedFolder } from './folder-roles.js';

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
    ['the inbox alone', [inbox, folder('Recipes')], null, ['INBOX inbox']],
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
      ['INBOX inbox', 'Envoyés sent'],
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
      ['INBOX inbox', 'Outgoing sent'],
    ],
    [
      'as sent mail what the server marks, where the chosen folder is not there',
      [inbox, folder('Sent', '\\Sent')],
      'Outgoing',
      ['INBOX inbox', 'Sent sent'],
    ],
    [
      'also where everything or the archive is, if the server says so',
      [
        inbox,
        folder('All Mail', '\\All'),
        folder('Archive', '\\Archive', 'name'),
        folder('Old', '\\Archive'),
      ],
      null,
      ['INBOX inbox', 'All Mail other', 'Old other'],
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
});
