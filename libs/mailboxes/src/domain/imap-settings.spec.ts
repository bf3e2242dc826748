import { describe, expect, it } from '@jest/globals';
import {
  changesReading,
  type ImapFields,
  imapSettings,
  missingForReading,
  readingExposesPassword,
} from './imap-settings.js';

const complete: ImapFields = {
  imapHost: 'imap.agency.example',
  imapPort: 993,
  imapSecurity: 'tls',
  imapUser: 'claire',
};
const none: ImapFields = { imapHost: null, imapPort: null, imapSecurity: null, imapUser: null };

describe('where mail is read', () => {
  it('is complete, or the mailbox only sends', () => {
    expect(imapSettings(complete)).toEqual({
      host: 'imap.agency.example',
      port: 993,
      security: 'tls',
      user: 'claire',
    });
    expect(imapSettings(none)).toBeNull();
    expect(missingForReading(none)).toEqual([]);
    expect(missingForReading(complete)).toEqual([]);
    expect(missingForReading({ ...complete, imapPort: null, imapUser: '' })).toEqual([
      'imapPort',
      'imapUser',
    ]);
  });

  it.each([
    ['another server', { imapHost: 'mail.agency.example' }, null, true],
    ['the same server', { imapHost: 'imap.agency.example' }, null, false],
    ['nothing of it', {}, null, false],
    ['a password of its own', { imapSecret: 'x' }, null, true],
    ['the password for sending, which is used', { secret: 'x' }, null, true],
    ['the password for sending, which is not used', { secret: 'x' }, 'sealed', false],
    [
      'the password for sending, which is used from now on',
      { secret: 'x', imapSecret: null },
      'sealed',
      true,
    ],
    ['the folder of sent mail', { sentFolder: 'Sent' }, null, true],
  ])('%s: a change that matters or not', (_, change, imapSecret, matters) => {
    expect(changesReading({ ...complete, imapSecret }, change)).toBe(matters);
  });

  it('never shows the password to the network, except on this machine', () => {
    expect(readingExposesPassword({ ...complete, imapSecurity: 'none' })).toBe(true);
    expect(readingExposesPassword({ ...complete, imapSecurity: 'none', imapHost: 'localhost' })).toBe(false);
    expect(readingExposesPassword(complete)).toBe(false);
    expect(readingExposesPassword(none)).toBe(false);
  });
});
