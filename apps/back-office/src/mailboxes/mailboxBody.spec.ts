import { describe, expect, it } from '@jest/globals';
import { mailboxBody } from './mailboxBody';

describe('a mailbox form', () => {
  it('keeps the stored password when the field stays empty', () => {
    expect(mailboxBody({ label: 'Mine', secret: '', version: 2 })).toEqual({ label: 'Mine', version: 2 });
  });

  it('removes the password with the user name', () => {
    expect(mailboxBody({ smtpUser: '', secret: 'x' })).toEqual({ smtpUser: '', secret: null });
  });

  it('sends nothing that is only shown', () => {
    expect(mailboxBody({ state: 'ready', lastTestedAt: null, id: '1', smtpPort: 465 })).toEqual({
      smtpPort: 465,
    });
  });
});
