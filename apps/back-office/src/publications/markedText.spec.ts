import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markedText } from './markedText';

const text = 'A lamp for readers.\nThey gave me this lamp. See the shop.\nIt is bright.';
const gift = { start: 20, end: 43 };
const shop = { start: 52, end: 56 };

describe('the marks in an article', () => {
  it('stand where the sentence stands', () => {
    const [, second] = markedText(text, [gift], []);
    expect(second?.map(({ text: words, evidence }) => [words, evidence])).toEqual([
      ['They gave me this lamp.', 0],
      [' See the shop.', null],
    ]);
  });

  it('tell a link inside a marked sentence apart, and where it ends', () => {
    const [, second] = markedText(text, [{ start: 20, end: 57 }], [shop]);
    expect(second).toEqual([
      {
        text: 'They gave me this lamp. See the ',
        evidence: 0,
        begins: true,
        link: null,
        linkEnds: false,
      },
      { text: 'shop', evidence: 0, begins: false, link: 0, linkEnds: true },
      { text: '.', evidence: 0, begins: false, link: null, linkEnds: false },
    ]);
  });

  it('leave out what does not stand in the text', () => {
    expect(
      markedText(
        'Short.',
        [
          { start: null, end: null },
          { start: 40, end: 60 },
        ],
        [],
      ),
    ).toEqual([[{ text: 'Short.', evidence: null, begins: false, link: null, linkEnds: false }]]);
  });

  it('never lose or add a letter, however the stretches lie', () => {
    const offset = fc.option(fc.nat({ max: 60 }), { nil: null });
    const stretches = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀'), maxLength: 40 }),
        stretches,
        stretches,
        (words, marks, links) => {
          const pieces = markedText(words, marks, links);
          expect(pieces.map((line) => line.map((piece) => piece.text).join('')).join('\n')).toBe(words);
        },
      ),
    );
  });
});
