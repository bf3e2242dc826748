import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { knownAsKeys, urlKey, webAddress } from './url-key.js';

describe('urlKey', () => {
  it.each([
    ['https://www.Example.org/', 'example.org'],
    ['http://example.org', 'example.org'],
    ['example.org/Blog/', 'example.org/Blog'],
    ['https://example.org/index.php', 'example.org'],
    ['https://example.org/blog/?utm_source=x&utm_medium=y#top', 'example.org/blog'],
    ['https://example.org/?b=2&a=1', 'example.org?a=1&b=2'],
    ['https://example.org:8443/blog', 'example.org:8443/blog'],
    ['https://café.example/', 'xn--caf-dma.example'],
    ['https://twitter.com/Anna', 'x.com/anna'],
    ['https://www.instagram.com/Anna.Cooks/?igsh=abc', 'instagram.com/anna.cooks'],
    ['https://m.youtube.com/@Anna', 'youtube.com/@anna'],
  ])('finds that %s is %s', (address, key) => expect(urlKey(address)).toBe(key));

  it.each(['', 'anna', 'mailto:anna@example.org', 'ftp://example.org', 'two words.org', 'https://'])(
    'finds no blog in "%s"',
    (address) => expect(urlKey(address)).toBeNull(),
  );

  it('does not change a key that is read as an address again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const key = urlKey(address);
        fc.pre(key !== null && !key.includes('?'));
        expect(urlKey(key as string)).toBe(key);
      }),
    );
  });
});

describe('knownAsKeys', () => {
  it('takes a page of somebody’s own site for their site', () => {
    expect(knownAsKeys('https://anna.example/2026/soup')).toEqual(['anna.example/2026/soup', 'anna.example']);
  });

  it('does not take an account for the network it is on', () => {
    expect(knownAsKeys('https://medium.com/@anna')).toEqual(['medium.com/@anna']);
  });
});

describe('webAddress', () => {
  it('completes what people leave out', () =>
    expect(webAddress(' anna.example ')?.href).toBe('https://anna.example/'));
});
