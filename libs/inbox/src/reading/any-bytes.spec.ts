import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readIncoming } from './read-incoming.js';

const receivedAt = new Date('2026-11-20T10:00:00Z');
const line = fc.constantFrom(
  'From: Ada <ada@paper.example>',
  'Content-Type: multipart/mixed; boundary=x',
  'Content-Type: text/html; charset=utf-7',
  'Content-Transfer-Encoding: base64',
  "Content-Disposition: attachment; filename*0*=utf-8''%ff; filename*1=\"",
  'Subject: =?utf-8?b?////?= =?x?q?=FF?=',
  'References: <a@b> <<c> >d<',
  '--x',
  '--x--',
  '',
  '\0',
  'On 3 May 2026, Ada wrote:',
  '> quoted',
  '-- ',
  'Final-Recipient: rfc822; ada@paper.example',
  'Status: 5.1.1',
);

describe('Whatever comes', () => {
  it('is read without an error, from any bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const incoming = await readIncoming(Buffer.from(bytes), receivedAt);
        expect(JSON.stringify(incoming)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
      { numRuns: 300 },
    ));

  it('is read without an error, from any order of pieces of mail', () =>
    fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const incoming = await readIncoming(Buffer.from(lines.join('\n'), 'latin1'), receivedAt);
        expect(incoming.because).not.toBe('');
        expect(incoming.attachments.every(({ name }) => !/[/\\\0]/.test(name))).toBe(true);
      }),
      { numRuns: 500 },
    ));

  it('says the same in whatever order its headers stand', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          [
            'From: Mail Delivery System <mailer-daemon@post.example>',
            'To: press@lumen.example',
            'Return-Path: <>',
            'Subject: Undelivered Mail Returned to Sender',
            'Message-ID: <2@post.example>',
            'Date: Fri, 20 Nov 2026 10:00:00 +0000',
          ],
          { minLength: 6 },
        ),
        async (headers) => {
          const source = `${headers.join('\n')}\n\n<ada@paper.example>: 550 5.1.1 User unknown\n`;
          expect(await readIncoming(Buffer.from(source), receivedAt)).toMatchObject({
            kind: 'bounce',
            messageId: '2@post.example',
            failed: [{ address: 'ada@paper.example', status: '5.1.1', permanence: 'hard' }],
          });
        },
      ),
    ));
});
