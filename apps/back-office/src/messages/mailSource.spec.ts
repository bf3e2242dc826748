import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameHeight, mailParts } from './mailSource';

const source = [
  'From: Camille <camille@tilleul.example>',
  'Subject: =?UTF-8?Q?Th=C3=A9?=',
  'Content-Type: multipart/alternative;',
  ' boundary="--_NmP-1"',
  '',
  '----_NmP-1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Un th=C3=A9 glac=C3=A9, une ligne tr=',
  'op longue',
  '----_NmP-1',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('<p>Un thé</p>').toString('base64'),
  '----_NmP-1--',
  '',
].join('\r\n');

describe('a mail as it left', () => {
  it('is shown as a mail program would: both parts, decoded', () => {
    expect(mailParts(source)).toEqual({ text: 'Un thé glacé, une ligne trop longue', html: '<p>Un thé</p>' });
  });

  it('may be a plain text alone', () => {
    expect(mailParts('Subject: hello\n\nHello there')).toEqual({ text: 'Hello there', html: null });
  });

  it('leaves attachments out', () => {
    const attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nsecret';
    expect(mailParts(attached)).toEqual({ text: null, html: null });
  });

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.string(), (anything) => void mailParts(anything)));
    expect(mailParts('Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n%%%=').text).toBe('');
  });

  it('gets a frame as high as its text, up to a limit', () => {
    expect(frameHeight('one line')).toBe(114);
    expect(frameHeight('x'.repeat(161))).toBe(162);
    expect(frameHeight('\n'.repeat(500))).toBe(900);
  });
});
