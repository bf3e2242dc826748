import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstLines } from './first-lines.js';

describe('how a message begins', () => {
  it.each([
    ['Yes, gladly!\n\nWhen would it come?', 'Yes, gladly! When would it come?'],
    ['> Dear Anna\n> we read\nYes, gladly!', 'Yes, gladly!'],
    ['Oui !\n\nLe 20 novembre, Vera a écrit :\n\n> Bonjour', 'Oui !'],
    ['On the whole: yes.', 'On the whole: yes.'],
    ['', ''],
  ])('%j begins as %j', (body, expected) => {
    expect(firstLines(body)).toBe(expected);
  });

  it('is cut at a word', () => {
    expect(firstLines('one two three four five', 15)).toBe('one two three…');
  });

  it('is one line and never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.integer({ min: 10, max: 300 }), (body, length) => {
        const text = firstLines(body, length);
        expect(text.length).toBeLessThanOrEqual(length);
        expect(text).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
