import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textPart } from './simple-formatting.js';

const read = (body: string): string => textPart(body, '').slice(0, -1);

describe('Simple formatting as plain text', () => {
  it.each([
    ['emphasis is said without its marks', 'I **really** read *your* post.', 'I really read your post.'],
    [
      'a link is followed by where it leads',
      'Our [press kit](https://oven.example/kit) is short.',
      'Our press kit (https://oven.example/kit) is short.',
    ],
    [
      'a link that says its address has it once',
      '[https://a.example](https://a.example)',
      'https://a.example',
    ],
    ['an address stays as it was typed', 'See https://a.example/x_y_z.', 'See https://a.example/x_y_z.'],
    ['an address in angle brackets loses them', 'See <https://a.example/>', 'See https://a.example/'],
    ['emphasis within a link', '[**the** post](https://a.example)', 'the post (https://a.example)'],
    [
      'a link that pretends is found out',
      '[https://good.example](https://bad.example)',
      'https://good.example (https://bad.example)',
    ],
    ['a list', '- tea\n- *warm* milk\n- bread', '- tea\n- warm milk\n- bread'],
    ['a list with room', '* tea\n\n* milk', '- tea\n\n- milk'],
    ['a list in a list', '- bread\n  - rye\n  - spelt\n- milk', '- bread\n   - rye\n   - spelt\n- milk'],
    ['a numbered list, from where it starts', '3. proof\n4. bake', '3. proof\n4. bake'],
    ['a paragraph of a list', '- tea\n  and honey', '- tea\n   and honey'],
    ['a quote', '> So **you** wrote\n> on Monday\n>\n> Thanks', '> So you wrote\n> on Monday\n>\n> Thanks'],
    ['a heading', '# The oven\n\nIt is hot.', 'The oven\n\nIt is hot.'],
    ['what is set apart', 'Use `curl` so:\n\n    a  b', 'Use curl so:\n\na  b'],
    [
      'a footnote',
      'As you wrote [1]\n\n[1]: https://a.example',
      'As you wrote [1]\n\n[1]: https://a.example',
    ],
    ['a line across', 'One\n\n***\n\nTwo', 'One\n\n***\n\nTwo'],
    ['marks that were meant', '2 \\* 3, snake_case, 5 * 4 * 3', '2 * 3, snake_case, 5 * 4 * 3'],
    [
      'a picture, which no mail shows',
      '![pixel](https://t.example/p.gif)',
      '!pixel (https://t.example/p.gif)',
    ],
    ['no words at all', '', ''],
  ])('%s', (_what, body, text) => expect(read(body)).toBe(text));

  it('leaves plain words, their lines and paragraphs as they were typed', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,8}[,;:?]?$/);
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const body = paragraphs.join('\n\n');
        expect(read(body)).toBe(body);
      }),
    );
  });

  it('leaves no mark of emphasis behind, however it is nested', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}$/);
    const marks = fc.constantFrom('*', '**', '_', '__', '`');
    fc.assert(
      fc.property(words, marks, words, (before, mark, marked) => {
        expect(read(`${before} ${mark}${marked}${mark}.`)).toBe(`${before} ${marked}.`);
        expect(read(`> - ${mark}${marked}${mark}`)).toBe(`> - ${marked}`);
      }),
    );
  });

  it('says every letter of whatever is typed, and never fails', () => {
    const typed = fc.array(
      fc.oneof(
        fc.constantFrom('**', '*', '[', '](https://a.example)', '\n', '\n\n', '> ', '- ', '1. ', '`', ' '),
        fc.stringMatching(/^[a-z]{1,5}$/),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(typed, (pieces) => {
        const letters = (text: string) => text.replace(/[^a-z]/g, '');
        const body = pieces.join('');
        expect(letters(read(body))).toBe(letters(body));
      }),
    );
  });
});
