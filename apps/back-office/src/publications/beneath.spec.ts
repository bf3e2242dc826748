import { describe, expect, it } from '@jest/globals';
import { beneath } from './beneath';

describe('a proposed letter', () => {
  it.each([
    ['fills an empty draft', ' \n', 'Dear Ana,\n', 'Dear Ana,'],
    ['stands beneath what is begun', 'Hello again.\n', 'Dear Ana,', 'Hello again.\n\nDear Ana,'],
    ['stands there once', 'Dear Ana,\n\nThanks.', 'Dear Ana,', 'Dear Ana,\n\nThanks.'],
  ])('%s', (_how, begun, letter, together) => {
    expect(beneath(begun, letter)).toBe(together);
  });
});
