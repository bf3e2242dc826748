import { describe, expect, it } from '@jest/globals';
import { readableByProgram } from './readable-page.js';

describe('what a program can read', () => {
  it.each([
    ['https://anna.example/lamp', null, true],
    ['https://anna.example/lamp', 'blog', true],
    ['https://anna.substack.com/p/lamp', 'newsletter', true],
    ['https://piaille.fr/@anna/1', 'mastodon', true],
    ['https://anna.example/episode-3', 'podcast', false],
    ['https://www.instagram.com/p/abc', null, false],
    ['https://youtu.be/abc', 'blog', false],
    ['https://m.youtube.com/watch?v=abc', null, false],
    ['https://www.pinterest.fr/pin/1', null, false],
    ['https://max.com/post', null, true],
    ['https://notx.com/post', null, true],
    ['https://x.com.example/post', null, true],
  ])('%s on %s: %s', (url, network, readable) => {
    expect(readableByProgram(url, network)).toBe(readable);
  });
});
