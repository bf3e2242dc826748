import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageKey, pagesNamedIn } from './web-address.js';

describe('A web address', () => {
  it.each([
    ['https://www.Anna.fr/Bread/', 'anna.fr/bread'],
    ['http://anna.fr/bread?utm_source=x&p=2&fbclid=y#top', 'anna.fr/bread?p=2'],
    ['anna.fr', 'anna.fr'],
    ['https://anna.fr/pain-d%27%C3%A9t%C3%A9', "anna.fr/pain-d'été"],
    ['https://anna.fr/?b=2&a=1', 'anna.fr?a=1&b=2'],
    ['mailto:anna@anna.fr', null],
    ['ftp://anna.fr/x', null],
    ['not a page', null],
    ['https://anna.fr/%E0%A4%A', 'anna.fr/%e0%a4%a'],
  ])('%s is the page %s', (address, page) => expect(pageKey(address)).toBe(page));

  it.each([
    ['Look at https://en.wikipedia.org/wiki/Rye_(bread).', 'en.wikipedia.org/wiki/rye_(bread)'],
    ['([rye](https://en.wikipedia.org/wiki/Rye_(bread)))', 'en.wikipedia.org/wiki/rye_(bread)'],
    ['« https://anna.fr/rye »', 'anna.fr/rye'],
    ['**https://anna.fr/rye**', 'anna.fr/rye'],
    ['https://anna.fr/rye, https://anna.fr/wheat', 'anna.fr/wheat'],
  ])('is found in %s', (text, page) => expect(pagesNamedIn(text)).toContain(page));

  it('is the same page after any tracking was added, and is found in any sentence', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 })
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.domain(), path, fc.boolean(), (domain, where, slash) => {
        const page = pageKey(`https://${domain}/${where}`);
        const shared = `http://www.${domain}/${where}${slash && where ? '/' : ''}?utm_campaign=x`;
        expect(pageKey(shared)).toBe(page);
        expect(pagesNamedIn(`I read (${shared}) twice.`)).toContain(page);
      }),
    );
  });

  it('is looked for in a text so long that trying each end for each beginning would not end in time', () => {
    expect([...pagesNamedIn('a.'.repeat(200_000) + 'b'.repeat(200_000))]).toHaveLength(1);
  });
});
