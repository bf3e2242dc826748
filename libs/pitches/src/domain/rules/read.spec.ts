import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, aReading, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { mentions, read } from './read.js';

const inBody = (body: string, reading = aReading()): boolean =>
  mentions({ subject: 'An oven', body }, reading);
const codeFor = (readings: ReturnType<typeof aReading>[], body?: string) =>
  read(aDraft(body === undefined ? {} : { body }), aContext({ readings }), SETTINGS, NOW)?.code ?? null;

describe('Read', () => {
  it('holds when a recent reading is named', () => expect(codeFor([aReading()])).toBeNull());

  it('is broken when no reading was chosen', () => expect(codeFor([])).toBe('read.none'));

  it("is broken by a reading of somebody else's blog", () => {
    expect(codeFor([aReading({ bloggerId: 'chloe' })])).toBe('read.none');
  });

  it('lets a reading be exactly 180 days old, and no older', () => {
    const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
    expect(codeFor([aReading({ readAt: daysAgo(180) })])).toBeNull();
    expect(codeFor([aReading({ readAt: new Date(daysAgo(180).getTime() - 1) })])).toBe('read.too-old');
  });

  it('is broken when only an old reading is named beside a recent one', () => {
    const old = aReading({ readAt: new Date('2025-01-01') });
    const recent = aReading({ postTitle: 'Rye without tears', postUrl: 'https://anna-bakes.fr/rye' });
    expect(codeFor([old, recent])).toBe('read.not-mentioned');
  });

  it('tells which titles would do', () => {
    const broken = read(aDraft({ body: 'Dear Anna' }), aContext(), SETTINGS, NOW);
    expect(broken?.params).toEqual({ titles: ['Three days for one loaf'] });
  });

  it.each([
    'https://www.anna-bakes.fr/2026/11/three-days/?utm_source=rss',
    'https://anna-bakes.fr/2026/11/three-days',
    'http://anna-bakes.fr/2026/11/three-days/.',
    '(https://anna-bakes.fr/2026/11/three-days/)',
    '[your loaf](https://anna-bakes.fr/2026/11/three-days?fbclid=x&utm_medium=y#comments)',
    '<https://ANNA-bakes.fr/2026/11/Three-Days>',
    'anna-bakes.fr/2026/11/three-days',
  ])('is named by the address %s', (address) => {
    expect(inBody(`I liked ${address} very much`)).toBe(true);
  });

  it.each([
    'https://anna-bakes.fr/',
    'https://anna-bakes.fr/2026/11/three',
    'https://other.fr/2026/11/three-days',
  ])('is not named by the address %s', (address) =>
    expect(inBody(`I liked ${address} very much`)).toBe(false),
  );

  it('tells posts apart that differ only in the query', () => {
    const reading = aReading({ postUrl: 'https://anna.fr/?p=12', postTitle: '—' });
    expect(inBody('see https://anna.fr/?p=12&utm_source=x', reading)).toBe(true);
    expect(inBody('see https://anna.fr/?p=13', reading)).toBe(false);
  });

  it.each([
    ['L’été « au four » : 3 pains', 'J’ai lu "L\'ete au four: 3 pains" hier'],
    ['Three days for one loaf | Anna bakes', 'I read Three Days for One Loaf twice'],
    ['Œufs cocotte & brioche', 'vos oeufs cocotte, brioche'],
    ['Straßenbäckerei', 'Ihr „Strassenbackerei“ hat mir gefallen'],
    ['パンを三日かける', '「パンを三日かける」を読みました'],
    ['Bread', 'I read “Bread” on your blog'],
    ['Bread', 'I read *Bread* on your blog'],
  ])('is named by the title %s, as people write it', (postTitle, body) => {
    expect(inBody(body, aReading({ postTitle, postUrl: 'https://a.fr/1' }))).toBe(true);
  });

  it.each([
    ['Bread', 'I love bread'],
    ['Three days for one loaf', 'Three days for one loafer'],
    ['🥖', 'I love 🥖'],
    ['Rye - Anna bakes', 'I love rye'],
  ])('is not named by %s in "%s"', (postTitle, body) => {
    expect(inBody(body, aReading({ postTitle, postUrl: 'https://a.fr/1' }))).toBe(false);
  });

  it('is named by its title in the subject too', () => {
    expect(mentions({ subject: 'Three days for one loaf, and an oven', body: 'Dear Anna' }, aReading())).toBe(
      true,
    );
  });

  it('is named by any address and by any title of two words, wherever they stand', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.array(word, { minLength: 2, maxLength: 8 }),
        word,
        (postUrl, title, around) => {
          const reading = aReading({ postUrl, postTitle: title.join(' ') });
          expect(inBody(`${around}, “${title.join(' ').toUpperCase()}”: ${around}`, reading)).toBe(true);
        },
      ),
    );
  });
});
