import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicationUrl, publicationUrlKey } from './publication-url.js';

describe('the address of a publication', () => {
  it.each([
    ['https://anna.example/lamp#comments', 'https://anna.example/lamp'],
    ['  anna.example/lamp ', 'https://anna.example/lamp'],
    ['HTTP://Anna.Example', 'http://anna.example/'],
    ['https://blog.example/thé vert', 'https://blog.example/th%C3%A9%20vert'],
    ['javascript:alert(1)', null],
    ['ftp://anna.example/lamp', null],
    ['https://anna:secret@anna.example/', null],
    ['not an address', null],
    ['localhost/lamp', null],
    ['', null],
    [`https://anna.example/${'a'.repeat(2000)}`, null],
  ])('%j is kept as %j', (text, url) => {
    expect(publicationUrl(text)).toBe(url);
  });
});

describe('one publication under several addresses', () => {
  it.each([
    ['https://www.anna.example/lamp/', 'http://anna.example/lamp'],
    ['https://anna.example/lamp?utm_source=x&fbclid=1', 'https://anna.example/lamp'],
    ['https://anna.example/?p=12&lang=fr', 'https://anna.example/?lang=fr&p=12&utm_medium=mail'],
    ['https://anna.example/th%c3%a9', 'https://anna.example/thé'],
    ['https://anna.example/%7Elamp', 'https://anna.example/~lamp'],
    ['https://anna.example:443/lamp#top', 'https://anna.example/lamp'],
  ])('%s is %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ['https://anna.example/lamp', 'https://anna.example/Lamp'],
    ['https://anna.example/?p=12', 'https://anna.example/?p=13'],
    ['https://anna.example/lamp', 'https://anna.example:8443/lamp'],
    ['https://anna.example/a%2Fb', 'https://anna.example/a/b'],
    ['https://fr.anna.example/', 'https://anna.example/'],
  ])('%s is not %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('the key is its own key, and neither fragment, scheme, www nor tracking changes it', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const url = publicationUrl(text);
        fc.pre(url !== null && !new URL(url).hostname.startsWith('www.'));
        const plain = publicationUrlKey(url as string);
        expect(key(`https://${plain}`)).toBe(plain);
        const marked = new URL(url as string);
        marked.searchParams.append('utm_campaign', 'autumn');
        marked.hostname = `www.${marked.hostname}`;
        marked.hash = 'end';
        expect(key(marked.href)).toBe(plain);
      }),
    );
  });
});

function key(text: string): string {
  return publicationUrlKey(publicationUrl(text) as string);
}
