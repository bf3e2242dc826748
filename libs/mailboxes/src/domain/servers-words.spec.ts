import { describe, expect, it } from '@jest/globals';
import { serversWords } from './servers-words.js';

describe('what a server said', () => {
  it('is kept in its lines, without characters that no database takes', () => {
    expect(serversWords(' 550-no\0thing\n550 \u001bhere\u007f ', 100)).toBe('550-no thing\n550  here');
  });

  it('is cut, and no character in two', () => {
    expect(serversWords('250 \u{1f4ee}', 5)).toBe('250 \ufffd');
    expect(serversWords('x'.repeat(70_000), 1_000)).toHaveLength(1_000);
  });
});
