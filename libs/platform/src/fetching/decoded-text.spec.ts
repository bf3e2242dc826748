import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodedText } from './decoded-text.js';

const FRENCH = 'Les élèves déçus à Noël mangèrent des bœufs où ça leur plaisait : « très bien », dit-elle.';

describe('decodedText', () => {
  it('reads UTF-8 that nothing declares', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodedText(Buffer.from(`plain: ${text}`))).toBe(`plain: ${text}`);
      }),
    );
  });

  it.each([
    ['the Content-Type', FRENCH, 'windows-1252', 'text/html; charset=ISO-8859-1'],
    ['the HTML meta', `<html><meta charset=windows-1252><p>${FRENCH}`, 'windows-1252', 'text/html'],
    [
      'the XML declaration',
      `<?xml version="1.0" encoding="ISO-8859-15"?><t>${FRENCH}</t>`,
      'iso-8859-15',
      '',
    ],
    [
      'an older meta',
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">東京の猫',
      'shift_jis',
      '',
    ],
  ])('follows %s', (_where, text, encoding, contentType) => {
    expect(decodedText(iconv.encode(text, encoding), contentType)).toBe(text);
  });

  it('lets a byte order mark overrule what is declared', () => {
    const bytes = iconv.encode(`<meta charset="latin1">${FRENCH}`, 'utf-16le', { addBOM: true });
    expect(decodedText(bytes, 'text/html; charset=iso-8859-1')).toContain('élèves déçus');
  });

  it('reads Latin letters that are declared as UTF-8 by mistake', () => {
    expect(decodedText(iconv.encode(FRENCH, 'windows-1252'), 'text/html; charset=utf-8')).toContain('élèves');
  });

  it('keeps to UTF-8 when a page is cut off inside a letter', () => {
    const cut = Buffer.from(FRENCH.repeat(20) + 'é').subarray(0, -1);
    expect(decodedText(cut, 'text/html; charset=utf-8')).toContain('élèves déçus à Noël');
  });

  it('passes over an encoding that does not exist', () => {
    expect(decodedText(Buffer.from(FRENCH), 'text/html; charset=klingon-8')).toBe(FRENCH);
  });
});
