import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from './text-decoding.js';

const list = 'Prénom;Blog\r\nZoé;Pâte à pain\r\nÉlise;Œuf dur – à la coque\r\n';
const long = list.repeat(40);

describe('the text of a file', () => {
  it.each([
    ['utf-8', iconv.encode(list, 'utf-8'), 'utf-8'],
    ['utf-8 with a byte order mark', iconv.encode(list, 'utf-8', { addBOM: true }), 'utf-8'],
    ['utf-16le with a byte order mark', iconv.encode(list, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['utf-16be with a byte order mark', iconv.encode(list, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['utf-16le without one', iconv.encode(list, 'utf-16le'), 'utf-16le'],
    ['utf-16be without one', iconv.encode(list, 'utf-16be'), 'utf-16be'],
    ['windows-1252', iconv.encode(list, 'windows-1252'), 'windows-1252'],
    ['windows-1252, long', iconv.encode(long, 'windows-1252'), 'windows-1252'],
  ])('is read from %s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.startsWith('Prénom;Blog\r\nZoé;Pâte à pain')).toBe(true);
    expect(decoded.text).toContain('Œuf dur – à la coque');
  });

  it('is read from the alphabets of other languages', () => {
    const chinese =
      '名称,地址\n独立博客列表,https://blog.example\n编程与开源的生活,https://another.example\n'.repeat(20);
    expect(decodeText(iconv.encode(chinese, 'gb18030')).text).toBe(chinese);
    const russian =
      'Имя;Блог;Заметки\nАнна;Хлеб и масло;Она пишет о том, как печь хлеб дома, и никогда не пишет о том, чего не пробовала\n' +
      'Пётр;На кухне;Просил не звонить ему по утрам, но всегда отвечает на письма в тот же день\n';
    expect(decodeText(iconv.encode(russian, 'windows-1251')).text).toBe(russian);
  });

  it('follows the XML declaration where the bytes are not UTF-8', () => {
    const opml = '<?xml version="1.0" encoding="ISO-8859-15"?><opml><outline text="Pâte à 3 €"/></opml>';
    expect(decodeText(iconv.encode(opml, 'iso-8859-15')).text).toContain('Pâte à 3 €');
  });

  it('has no half characters and no zeros, which could not be stored', () => {
    const bytes = iconv.encode('Name,Blog\nAna\u0000,\uD83C\n', 'utf-16le', { addBOM: true });
    expect(decodeText(bytes).text).toBe('Name,Blog\nAna\uFFFD,\uFFFD\n');
  });

  it('that is UTF-8 but for a stray byte keeps everything else', () => {
    const bytes = Buffer.concat([Buffer.from(long), Buffer.from([0x52, 0xe9, 0x0a])]);
    const { text, encoding } = decodeText(bytes);
    expect(encoding).toBe('utf-8');
    expect(text).toBe(`${long}R\uFFFD\n`);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blanks only', Buffer.from('\uFEFF \n\n'), 'empty'],
    ['a spreadsheet', Buffer.from('504b0304140006000800000021', 'hex'), 'spreadsheet'],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'spreadsheet'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'not-text'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-text'],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)), 'not-text'],
  ])('is refused when there is %s', (_, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }));
  });
});
