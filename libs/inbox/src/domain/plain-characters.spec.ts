import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, plainLine, plainText, safeFileName } from './plain-characters.js';

describe('The name of an attachment', () => {
  it.each([
    ['kettle.jpg', 'kettle.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ada\\kettle.jpg', 'kettle.jpg'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['a\0.png', 'a.png'],
    ['...', ''],
    ['-rf', 'rf'],
    ['what? "now": <this>|*', 'what_ _now__ _this___'],
    ['Théière verte.pdf', 'Théière verte.pdf'],
  ])('%j becomes %j', (name, safe) => expect(safeFileName(name)).toBe(safe));

  it('keeps its ending when it is too long', () => {
    expect(safeFileName(`${'a'.repeat(500)}.jpg`)).toMatch(/^a{116}\.jpg$/);
  });

  it('is one path part, whatever came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[/\\\0-\x1f]|^\.|\p{Surrogate}/u);
        expect(safe.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('Text', () => {
  it('has line feeds, no controls and no half characters', () => {
    expect(plainText('a\r\nb\rc\0\x07\ud800d')).toBe('a\nb\nc\ufffdd');
    expect(plainLine(' a \r\n\tb ', 10)).toBe('a b');
  });

  it('is never cut within a character', () => {
    expect(cut('a😀', 2)).toBe('a');
    expect(cut('a😀', 3)).toBe('a😀');
  });
});
