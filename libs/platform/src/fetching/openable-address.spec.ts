import { describe, expect, it } from '@jest/globals';
import { openableAddress } from './openable-address.js';

describe('openableAddress', () => {
  it.each([
    ['  https://example.org/blog#top ', 'https://example.org/blog'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['http://0177.0.0.1/', 'http://127.0.0.1/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['https://café.example/', 'https://xn--caf-dma.example/'],
  ])('reads %s as %s', (given, read) => expect(openableAddress(given).href).toBe(read));

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'example.org',
    'http://',
    'http://user:secret@example.org/',
    'http://example.org:22/',
    'http://example.org:25/',
    `http://example.org/${'a'.repeat(2_000)}`,
  ])('refuses %s', (given) => {
    expect(() => openableAddress(given)).toThrow(expect.objectContaining({ code: 'fetch.invalid-address' }));
  });

  it('resolves a redirect against the page that sent it', () => {
    expect(openableAddress('../feed', new URL('https://example.org/a/b')).href).toBe(
      'https://example.org/feed',
    );
  });
});
