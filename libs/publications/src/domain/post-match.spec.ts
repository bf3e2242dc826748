import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchOf, type Post, type Wanted } from './post-match.js';

const wanted: Wanted = {
  productName: 'Lune lampe à lire',
  productUrl: 'https://shop.example/lampes/lune',
  brands: ['Éclat & Fils', 'On'],
  brandDomains: ['eclat.example'],
};
const post = (change: Partial<Post>): Post => ({
  title: 'Un dimanche',
  text: 'Il pleut.',
  links: [],
  ...change,
});

describe('a post that names what was sent', () => {
  it.each([
    ['the product', { text: 'J’ai essayé la Lune, lampe à lire.' }, 'product', 'Lune, lampe à lire'],
    [
      'in capitals and without accents',
      { title: 'LUNE LAMPE A LIRE : mon avis' },
      'product',
      'LUNE LAMPE A LIRE',
    ],
    ['with a hyphen', { text: 'La lune-lampe-à-lire' }, 'product', 'lune-lampe-à-lire'],
    ['in the plural', { text: 'deux Lunes lampes à lire' }, 'product', 'Lunes lampes à lire'],
    ['with letters made of two marks', { text: 'E\u0301clat & fils' }, 'brand', 'E\u0301clat & fils'],
    ['the brand, its sign written out', { text: 'chez Eclat, Fils' }, 'brand', 'Eclat, Fils'],
    ['a short brand as it is written', { text: 'Mes chaussures On sont là' }, 'brand', 'On'],
  ])('%s', (_what, change, by, words) => {
    expect(matchOf(post(change), wanted)).toMatchObject({ by, words });
  });

  it.each([
    ['a part of the name', { text: 'La lune est belle, la lampe aussi.' }],
    ['the name inside another word', { text: 'Pleinlune lampe à lirez' }],
    ['a word that is also a short brand', { text: 'On y va, on ira.'.replace('On', 'on') }],
    ['the brand’s words apart', { text: 'Un éclat de rire de mes deux fils' }],
  ])('not %s', (_what, change) => {
    expect(matchOf(post(change), wanted)).toBeNull();
  });

  it.each([
    ['Orange', 'J’aime Orange', true],
    ['Orange', 'J’aime l’orange et le citron', false],
    ['ikon', 'chez Ikon', true],
    ['資生堂', 'これは資生堂のランプです', true],
    ['Straße & Sohn', 'von Strasse und Sohn', false],
    ['Straße & Sohn', 'von STRASSE & SOHN', true],
    ['Œuvre Noire', 'Oeuvre noire, le parfum', true],
  ])('the brand %s in “%s”: %s', (brand, text, found) => {
    const named = matchOf(post({ text }), { ...wanted, productName: 'Nothing', brands: [brand] });
    expect(named !== null).toBe(found);
  });

  it('shows the words around it', () => {
    const text = `${'avant '.repeat(40)}Éclat & Fils${' après'.repeat(40)}`;
    const match = matchOf(post({ text }), wanted);
    expect(match?.passage).toMatch(/^\S.*avant Éclat & Fils après.*\S$/);
    expect(match?.passage.length).toBeLessThan(180);
  });
});

describe('a post that links to what was sent', () => {
  it.each([
    'https://www.eclat.example/',
    'http://boutique.eclat.example/nouveautes?utm_source=anna',
    'https://shop.example/lampes/lune',
    'https://www.shop.example/lampes/lune/avis?ref=1',
  ])('%s', (link) => {
    expect(matchOf(post({ links: ['https://other.example/', link] }), wanted)).toEqual({
      by: 'link',
      words: link,
      passage: '',
    });
  });

  it.each([
    'https://shop.example/lampes/soleil',
    'https://shop.example/lampes/lune-2',
    'https://noteclat.example/',
    'https://eclat.example.evil.example/',
    'mailto:anna@eclat.example',
    'not a link',
    '/lampes/lune',
  ])('not %s', (link) => {
    expect(matchOf(post({ links: [link] }), wanted)).toBeNull();
  });

  it('tells products of one page by their query', () => {
    const one = { ...wanted, productUrl: 'https://shop.example/item?id=7' };
    expect(matchOf(post({ links: ['https://shop.example/item?id=7&from=anna'] }), one)).not.toBeNull();
    expect(matchOf(post({ links: ['https://shop.example/item?id=8'] }), one)).toBeNull();
  });
});

describe('any post', () => {
  it('with the product’s name between any words is found; without name, brand or link it is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before} Lune lampe à lire ${after}`;
        expect(matchOf(post({ text }), { ...wanted, brands: [] })).toMatchObject({ by: 'product' });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const other = { ...wanted, productName: 'Ωμέγα λάμπα', brands: ['Ωμέγα'] };
        expect(matchOf(post({ text, links: [text] }), other)).toBeNull();
      }),
    );
  });
});
