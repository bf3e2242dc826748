import { describe, expect, it } from '@jest/globals';
import { readUrl } from './read-url.js';

describe('readUrl', () => {
  it('reads an address with an accent, also when it has read many', () => {
    const hosts = new Set(Array.from({ length: 50_000 }, () => readUrl('https://café.example/')?.hostname));
    expect([...hosts]).toEqual(['xn--caf-dma.example']);
  });

  it.each([
    ['/feed', 'https://blog.example/post', 'https://blog.example/feed'],
    ['https://other.example', 'https://blog.example/', 'https://other.example/'],
  ])('resolves %s on %s', (text, base, read) => {
    expect(readUrl(text, base)?.href).toBe(read);
  });

  it.each(['', 'blog.example', 'https://', 'https://a b.example'])('finds no address in %j', (text) => {
    expect(readUrl(text)).toBeNull();
  });
});
