import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownWords } from './own-words.js';

describe('The words of an answer', () => {
  it.each([
    ['Yes!\n\nOn Tue, 24 Nov 2026, Anna wrote:\n> Shall I?\n>\n> [Name]\n\nBen', 'Yes!\n\n\nBen'],
    ['Oui\nLe 24 nov. 2026 à 09:30, Anna a écrit :\n> Bonjour', 'Oui'],
    ['> all\r\n> quoted', ''],
    ['On Tuesday my editor wrote:\nno more ovens', 'On Tuesday my editor wrote:\nno more ovens'],
    ['2 > 1, and so it goes', '2 > 1, and so it goes'],
  ])('of %j are %j', (body, words) => expect(ownWords(body)).toBe(words));

  it('never hold a quoted line, and hold every other one', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string().map((text) => `> ${text}`),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const own = ownWords(lines.join('\n'));
        expect(own.split('\n').filter((one) => one.startsWith('>'))).toEqual([]);
      }),
    );
  });
});
