import { describe, expect, it } from '@jest/globals';
import { changesConnection, exposesPassword } from './smtp-settings.js';

const before = { smtpHost: 'mail.example.org', smtpPort: 465, smtpSecurity: 'tls', smtpUser: 'anna' };

describe('settings of a mail server', () => {
  it.each([
    [{}, false],
    [{ smtpHost: 'mail.example.org' }, false],
    [{ smtpPort: 587 }, true],
    [{ smtpUser: '' }, true],
    [{ secret: 'new' }, true],
    [{ secret: null }, true],
  ])('a change of %j needs a new test: %s', (change, needed) => {
    expect(changesConnection(before, change)).toBe(needed);
  });

  it.each([
    ['none', 'anna', 'mail.example.org', true],
    ['none', 'anna', '127.0.0.1', false],
    ['none', '', 'mail.example.org', false],
    ['starttls', 'anna', 'mail.example.org', false],
  ] as const)(
    'with security %s, user "%s" and host %s, a password is exposed: %s',
    (security, user, host, exposed) => {
      expect(exposesPassword({ security, user, host })).toBe(exposed);
    },
  );
});
