import { describe, expect, it } from '@jest/globals';
import { readUrl, readWebUrl } from './read-url.js';

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

describe('readWebUrl', () => {
  it.each([
    ['HTTPS://Blog.Example/Post', undefined, 'https://blog.example/Post'],
    ['http://blog.example', undefined, 'http://blog.example/'],
    ['feed', 'https://blog.example/en/', 'https://blog.example/en/feed'],
  ])('reads %s on %s', (text, base, read) => {
    expect(readWebUrl(text, base)?.href).toBe(read);
  });

  it.each([
    'ftp://blog.example/',
    'javascript:alert(1)',
    'mailto:ada@blog.example',
    'data:text/html,hello',
    'feed:https://blog.example/',
    'httpsx://blog.example/',
    'blog.example',
  ])('finds no address of the web in %j', (text) => {
    expect(readWebUrl(text)).toBeNull();
  });

  it('is not taken in by a base of the web', () => {
    expect(readWebUrl('javascript:alert(1)', 'https://blog.example/')).toBeNull();
  });
});
