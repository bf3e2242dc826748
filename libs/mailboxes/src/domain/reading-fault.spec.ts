import { describe, expect, it } from '@jest/globals';
import { type ImapError, readingFault, readingFaults, namedReadingFault } from './reading-fault.js';
import { isSignInFault } from './server-fault.js';

const error = (about: Partial<ImapError>): ImapError => ({ message: 'Command failed', ...about });

describe('why mail could not be read', () => {
  it.each<[string, Partial<ImapError>, string]>([
    ['no such host', { code: 'ENOTFOUND' }, 'host-not-found'],
    ['nobody listens', { code: 'ECONNREFUSED' }, 'connection-refused'],
    ['no greeting', { code: 'GREETING_TIMEOUT' }, 'timed-out'],
    ['silence', { code: 'ETIMEOUT', message: 'Socket timeout' }, 'timed-out'],
    ['cut', { code: 'NoConnection' }, 'connection-closed'],
    ['reset', { code: 'ECONNRESET' }, 'connection-closed'],
    [
      'a self-made certificate',
      { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self-signed certificate' },
      'certificate-not-trusted',
    ],
    [
      'no TLS on this port',
      { message: 'write EPROTO: wrong version number', code: 'EPROTO' },
      'tls-expected',
    ],
    ['no STARTTLS', { tlsFailed: true, message: 'Server does not support STARTTLS' }, 'tls-not-offered'],
    [
      'a wrong password',
      { authenticationFailed: true, serverResponseCode: 'AUTHENTICATIONFAILED' },
      'sign-in-refused',
    ],
    [
      'a sign-in that fails for the moment',
      { authenticationFailed: true, serverResponseCode: 'UNAVAILABLE' },
      'server-turned-us-away',
    ],
    [
      'too many connections',
      { authenticationFailed: true, serverResponseCode: 'LIMIT' },
      'server-turned-us-away',
    ],
    [
      'no password without TLS',
      { authenticationFailed: true, serverResponseCode: 'PRIVACYREQUIRED' },
      'sign-in-not-offered',
    ],
    ['a folder that is gone', { mailboxMissing: true }, 'folder-gone'],
    ['no IMAP', { code: 'ParserError7' }, 'not-understood'],
    ['a refusal', { responseStatus: 'NO', responseText: 'Not today' }, 'server-turned-us-away'],
    ['something else', { message: 'Hm' }, 'other'],
  ])('%s', (_, about, code) => {
    const fault = readingFault(error(about));
    expect(fault.code).toBe(code);
    expect(fault.remedy.length).toBeGreaterThan(20);
  });

  it('shows the server’s own words, and not more than one can read', () => {
    expect(readingFault(error({ responseStatus: 'NO', responseText: ' Not today ' })).detail).toBe(
      'Not today',
    );
    expect(readingFault(error({ message: 'x'.repeat(9_000) })).detail).toHaveLength(500);
  });

  it('stops trying a password that was refused, and nothing else', () => {
    const stops = readingFaults.filter((code) => isSignInFault(namedReadingFault(code, '')));
    expect(stops).toEqual(['sign-in-refused', 'sign-in-not-offered', 'secret-unreadable']);
  });
});
