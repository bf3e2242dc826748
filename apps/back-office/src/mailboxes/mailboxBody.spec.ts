import { describe, expect, it } from '@jest/globals';
import { mailboxBody } from './mailboxBody';

describe('a mailbox form', () => {
  it('keeps the stored password when the field stays empty', () => {
    expect(mailboxBody({ label: 'Mine', secret: '', version: 2 })).toEqual({ label: 'Mine', version: 2 });
  });

  it('removes the password with the user name', () => {
    expect(mailboxBody({ smtpUser: '', secret: 'x' })).toEqual({ smtpUser: '', secret: null });
  });

  it('only sends once the server for incoming mail is emptied', () => {
    const reading = { imapPort: 993, imapSecurity: 'tls', imapUser: 'x', imapSecret: '', historyMonths: 3 };
    expect(mailboxBody({ imapHost: '', ...reading })).toEqual({ imapHost: null });
    expect(mailboxBody({ imapHost: 'imap.agency.example', ...reading, sentFolder: '' })).toEqual({
      imapHost: 'imap.agency.example',
      imapPort: 993,
      imapSecurity: 'tls',
      imapUser: 'x',
      historyMonths: 3,
      sentFolder: null,
    });
  });

  it('sends nothing that is only shown', () => {
    expect(mailboxBody({ state: 'ready', lastTestedAt: null, id: '1', smtpPort: 465 })).toEqual({
      smtpPort: 465,
    });
  });
});
