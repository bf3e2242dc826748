import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extensionOf, LONGEST_NAME, safeName } from './file-name.js';

describe('The name of a file', () => {
  it.each([
    ['press-kit.pdf', 'press-kit.pdf'],
    ['Dossier de presse – été.pdf', 'Dossier de presse – été.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ben\\photo.png', 'photo.png'],
    ['a/b\\..\\c.pdf', 'c.pdf'],
    ['..', 'file'],
    ['.htaccess', 'htaccess'],
    ['', 'file'],
    ['   ', 'file'],
    ['photo.png. . ', 'photo.png'],
    ['photo\u202Egnp.exe', 'photognp.exe'],
    ['photo\u200B.png', 'photo.png'],
    ['a\r\nBcc: all@evil.example\r\n.pdf', 'aBcc_ all@evil.example.pdf'],
    ['a\u0000.pdf', 'a.pdf'],
    ['a"; filename="b.exe', 'a_; filename=_b.exe'],
    ['CON', '_CON'],
    ['nul.pdf', '_nul.pdf'],
    ['com1.txt', '_com1.txt'],
    ['common.txt', 'common.txt'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
    ['what? is <this>*.pdf', 'what_ is _this__.pdf'],
  ])('%j is kept as %j', (given, kept) => expect(safeName(given)).toBe(kept));

  it('is cut before its extension', () => {
    const name = safeName(`${'é'.repeat(500)}.pdf`);
    expect(Array.from(name)).toHaveLength(LONGEST_NAME);
    expect(name.endsWith('é.pdf')).toBe(true);
  });

  it('is safe whatever it was, and stays as it is once it is', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.constantFrom('..', '/', '\\', '.', ' ', 'con', '\u202E', '\n', 'a', '.pdf'))
        .map((s) => s.join('')),
    );
    fc.assert(
      fc.property(any, (given) => {
        const name = safeName(given);
        expect(name).not.toMatch(/[/\\<>:"|?*]|[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B-\u200F\u2028\u2029]/u);
        expect(name).not.toMatch(/^[.\s]|[.\s]$|^$/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(safeName(name)).toBe(name);
      }),
    );
  });

  it.each([
    ['a.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['a', ''],
    ['.pdf', ''],
    ['a.pdf ', ''],
  ])('%j has the extension %j', (name, extension) => expect(extensionOf(name)).toBe(extension));
});
