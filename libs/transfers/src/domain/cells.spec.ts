import { describe, expect, it } from '@jest/globals';
import { cutText } from './cut-text.js';
import { contentOf } from './cell-content.js';
import { looksLikeHeader } from './header-row.js';
import { lawfulBasisOf } from './lawful-basis.js';
import { isFormula, lineProblem } from './single-line.js';
import { columnNames } from './table.js';
import { splitTopics } from './topics.js';
import { readWish } from './wishes.js';

describe('topics', () => {
  it.each([
    ['bread; baking ;Bread', ['bread', 'baking']],
    ['bread, slow food', ['bread', 'slow food']],
    ['food|travel', ['food', 'travel']],
    ['* myContacts ::: Bloggers ::: * ', ['bloggers']],
    ['/Food/Bread,/Travel', ['food', 'bread', 'travel']],
  ])('%s', (cell, topics) => {
    expect(splitTopics(cell)).toEqual(topics);
  });
});

describe('a wish not to be written to', () => {
  it.each([
    ['yes', true, true],
    ['Oui', true, true],
    ['TRUE', true, true],
    ['on', true, true],
    ['2024-03-12', true, true],
    ['no', false, true],
    ['0', false, true],
    ['', false, true],
    ['asked by phone', true, false],
  ])('%j is yes: %s, certainly: %s', (cell, wish, certain) => {
    expect(readWish(cell)).toEqual({ wish, certain });
  });
});

describe('lawful basis', () => {
  it.each([
    ['Legitimate interest – prospect/lead', 'legitimate_interest'],
    ['Intérêt légitime', 'legitimate_interest'],
    ['consent given', 'consent'],
    ['Page contact publique', 'published_for_contact'],
    ['because', null],
  ])('%s is %s', (cell, basis) => {
    expect(lawfulBasisOf(cell)).toBe(basis);
  });
});

describe('text on one line', () => {
  it.each([
    ['Ana\r\nBcc: all@list.example', 'control-character'],
    ['Ana\u0000', 'control-character'],
    ['Ana\u2028Duarte', 'control-character'],
    ['Ren\uFFFD', 'unreadable-character'],
    ['=HYPERLINK("http://x.example";"Ana")', 'formula'],
    ["+cmd|' /C calc'!A0", 'formula'],
    ['@SUM(1+1)', 'formula'],
    ['x'.repeat(301), 'too-long'],
  ])('%j is refused: %s', (cell, code) => {
    expect(lineProblem('Name', cell)).toMatchObject({ severity: 'error', column: 'Name', code });
  });

  it.each(['Ana Duarte', '@anabakes', '+33 1 23 45 67 89', '-', 'A = B', '阮一峰'])(
    '%s is let pass',
    (cell) => {
      expect(isFormula(cell)).toBe(false);
      expect(lineProblem('Name', cell)).toBeNull();
    },
  );
});

describe('a text cut short', () => {
  it('never ends in half a character', () => {
    expect(cutText('bread 🍞', 7)).toBe('bread ');
    expect(cutText('bread 🍞', 8)).toBe('bread 🍞');
  });
});

describe('columns', () => {
  it('are told by what is in them', () => {
    expect(contentOf(['a@x.example', 'b@y.example', ''])).toBe('email');
    expect(contentOf(['https://x.example', 'www.y.example', 'z.example'])).toBe('url');
    expect(contentOf(['https://x.example/feed', 'https://y.example/rss.xml'])).toBe('feed');
    expect(contentOf(['12 Baker Street', 'Rue de la Paix'])).toBe('words');
    expect(contentOf(['', ''])).toBe('empty');
  });

  it('get a name of their own', () => {
    expect(columnNames(['Email', '', 'Email'])).toEqual(['Email', 'Column 2', 'Email (2)']);
  });

  it('have headings unless the first row holds addresses', () => {
    expect(looksLikeHeader(['Name', 'E-mail'], [['Ana', 'ana@x.example']])).toBe(true);
    expect(looksLikeHeader(['Wer', 'Wo'], [['Ana', 'https://x.example']])).toBe(true);
    expect(looksLikeHeader(['Ana', 'https://x.example'], [['Bea', 'https://y.example']])).toBe(false);
    expect(looksLikeHeader(['Ana', 'Lyon'], [['Bea', 'Nantes']])).toBe(false);
  });
});
