import { describe, expect, it } from '@jest/globals';
import { connectionFault, type ConnectionFaultCode, type SmtpError } from './connection-fault.js';

/** As nodemailer 10.6 reports them, seen on loopback. */
const table: [string, SmtpError, ConnectionFaultCode][] = [
  [
    'no such host',
    { code: 'EDNS', command: 'CONN', message: 'getaddrinfo ENOTFOUND no-such-host.invalid' },
    'host-not-found',
  ],
  [
    'a closed port',
    { code: 'ESOCKET', command: 'CONN', message: 'connect ECONNREFUSED 127.0.0.1:1' },
    'connection-refused',
  ],
  ['silence', { code: 'ETIMEDOUT', command: 'CONN', message: 'Greeting never received' }, 'timed-out'],
  [
    'a dropped connection',
    { code: 'ECONNECTION', command: 'CONN', message: 'Connection closed unexpectedly' },
    'connection-closed',
  ],
  [
    'an SSH server',
    { code: 'EPROTOCOL', response: 'SSH-2.0-x', message: 'Invalid greeting. response=SSH-2.0-x' },
    'not-a-mail-server',
  ],
  [
    'a 554 greeting',
    { code: 'EPROTOCOL', responseCode: 554, response: '554 go away', message: 'Invalid greeting' },
    'server-turned-us-away',
  ],
  [
    'no STARTTLS',
    {
      code: 'ETLS',
      command: 'STARTTLS',
      responseCode: 500,
      message: 'Error upgrading connection with STARTTLS',
    },
    'tls-not-offered',
  ],
  [
    'TLS to a plain port',
    { code: 'ESOCKET', message: 'error:0A00010B:SSL routines:ssl3_get_record:wrong version number' },
    'tls-expected',
  ],
  ['an old certificate', { code: 'ESOCKET', message: 'certificate has expired' }, 'certificate-not-trusted'],
  [
    'a certificate of its own',
    { code: 'ESOCKET', message: 'self-signed certificate in certificate chain' },
    'certificate-not-trusted',
  ],
  [
    'another name',
    { code: 'ESOCKET', message: "Hostname/IP does not match certificate's altnames" },
    'certificate-not-trusted',
  ],
  [
    'a wrong password',
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, message: 'Invalid login: 535 nope' },
    'sign-in-refused',
  ],
  [
    'no sign-in at all',
    {
      code: 'EAUTH',
      command: 'AUTH PLAIN',
      responseCode: 502,
      message: 'Invalid login: 502 command not implemented',
    },
    'sign-in-not-offered',
  ],
  ['something new', { message: 'the moon is full' }, 'other'],
];

describe('why a mail server can not be used', () => {
  it.each(table)('%s', (_, error, code) => {
    const fault = connectionFault(error);
    expect(fault.code).toBe(code);
    expect(fault.remedy).not.toBe('');
  });

  it("gives the server's own words, shortened", () => {
    expect(connectionFault({ response: `535 ${'x'.repeat(900)}`, message: 'm' }).detail).toHaveLength(500);
  });
});
