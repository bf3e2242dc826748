import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classify, isDeadAddress, type DeliveryOutcome, type TransportReport } from './delivery-outcome.js';

/** The table of mail.md section 3.3: what happened at the server, what nodemailer says, what it means. */
const table: [string, string, string, number | null, boolean, DeliveryOutcome][] = [
  ['dropped at the greeting', 'ECONNECTION', 'CONN', null, false, 'not_sent'],
  ['dropped after MAIL', 'ECONNECTION', 'CONN', null, false, 'not_sent'],
  ['nobody listens there', 'ESOCKET', 'CONN', null, false, 'not_sent'],
  ['no such host', 'EDNS', 'CONN', null, false, 'not_sent'],
  ['no TLS', 'ETLS', 'CONN', null, false, 'not_sent'],
  ['554 at the greeting', 'EPROTOCOL', 'CONN', 554, false, 'not_sent'],
  ['421 at the greeting', 'EPROTOCOL', 'CONN', 421, false, 'not_sent'],
  ['500 to STARTTLS', 'ETLS', 'STARTTLS', 500, false, 'not_sent'],
  ['wrong password', 'EAUTH', 'AUTH PLAIN', 535, false, 'not_sent'],
  ['550 at RCPT', 'EENVELOPE', 'RCPT TO', 550, false, 'refused'],
  ['451 at RCPT', 'EENVELOPE', 'RCPT TO', 451, false, 'deferred'],
  ['421 at DATA', 'EENVELOPE', 'DATA', 421, false, 'deferred'],
  ['dropped in the body', 'ECONNECTION', 'CONN', null, true, 'uncertain'],
  ['dropped after the dot, before 250', 'ECONNECTION', 'CONN', null, true, 'uncertain'],
  ['hung after the dot', 'ETIMEDOUT', 'CONN', null, true, 'uncertain'],
  ['451 after the dot', 'EMESSAGE', 'DATA', 451, true, 'deferred'],
  ['554 after the dot', 'EMESSAGE', 'DATA', 554, true, 'refused'],
];

describe('what an attempt came to', () => {
  it.each(table)('%s', (_, code, command, responseCode, bodyWritten, outcome) => {
    const report: TransportReport = {
      ok: false,
      code,
      command,
      responseCode,
      response: 'words',
      bodyWritten,
    };
    expect(classify(report)).toEqual({ outcome, replyCode: responseCode, serverReply: 'words' });
  });

  it('is sent when the server said so', () => {
    expect(classify({ ok: true, response: '250 queued as 17' })).toEqual({
      outcome: 'sent',
      replyCode: 250,
      serverReply: '250 queued as 17',
    });
  });

  it('is never tried again without a reply code once the body was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, command) => {
        const report: TransportReport = {
          ok: false,
          code,
          command,
          responseCode: null,
          response: '',
          bodyWritten: true,
        };
        expect(classify(report).outcome).toBe('uncertain');
      }),
    );
  });
});

describe('a dead address', () => {
  it.each([
    [550, '550 5.1.1 The email account that you tried to reach does not exist', true],
    [550, '550 No such user here', true],
    [553, '553 5.1.3 bad destination mailbox address syntax', true],
    [550, '550 5.7.1 Message rejected as spam', false],
    [552, '552 5.2.2 Mailbox full', false],
    [554, '554 Transaction failed', false],
    [550, '550 Blocked by our policy', false],
  ])('%i "%s": %s', (code, reply, dead) => {
    expect(isDeadAddress(code, reply)).toBe(dead);
  });
});
