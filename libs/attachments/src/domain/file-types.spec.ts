import { describe, expect, it } from '@jest/globals';
import { judgedType } from './file-types.js';
import { isPlainText } from './plain-text.js';

describe('What may be attached', () => {
  it.each([
    ['kit.pdf', 'application/pdf', 'kit.pdf'],
    ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['photo', 'image/png', 'photo.png'],
  ])('%s with %s in it is taken as %s', (name, found, kept) => {
    expect(judgedType(name, found, false)).toEqual({ ok: true, type: found, name: kept });
  });

  it('is a text that is plain and says so', () => {
    expect(judgedType('prices.csv', null, true)).toMatchObject({ ok: true, type: 'text/csv' });
    expect(judgedType('notes.txt', null, true)).toMatchObject({ ok: true, type: 'text/plain' });
    expect(judgedType('notes.txt', null, false)).toMatchObject({ ok: false, code: 'type-refused' });
    expect(judgedType('notes', null, true)).toMatchObject({ ok: false, code: 'type-refused' });
  });

  it.each([
    ['logo.svg', null],
    ['page.html', null],
    ['setup.exe', 'application/x-msdownload'],
    ['kit.zip', 'application/zip'],
    ['letter.docm', 'application/vnd.ms-word.document.macroenabled.12'],
    ['run.js', null],
    ['logo.svg', 'application/xml'],
  ])('is not %s (%s)', (name, found) => {
    expect(judgedType(name, found, true)).toMatchObject({ ok: false, code: 'type-refused' });
  });

  it.each([
    ['photo.png', 'application/pdf'],
    ['kit.pdf.exe', 'application/pdf'],
    ['kit.pdf', 'image/png'],
  ])('is not what calls itself %s and is %s', (name, found) => {
    expect(judgedType(name, found, false)).toMatchObject({ ok: false, code: 'name-belies-content' });
  });
});

describe('Plain text', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each(['a;b\r\n1;2', '', '\uFEFFPrix : 12 €', 'tab\there'])('is %j', (text) =>
    expect(isPlainText(bytes(text))).toBe(true),
  );

  it.each(['<svg onload=alert(1)>', '\n <!doctype html>', '#!/bin/sh', '%!PS', 'a\u0000b', 'a\u001bb'])(
    'is not %j',
    (text) => expect(isPlainText(bytes(text))).toBe(false),
  );

  it('is not what is no UTF-8', () => expect(isPlainText(Uint8Array.of(0xff, 0xfe, 0x41))).toBe(false));
});
