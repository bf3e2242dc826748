import { describe, expect, it } from '@jest/globals';
import { fileSize } from './fileSize';

describe('the size of a file', () => {
  it.each([
    [1, 'en', '1 kB'],
    [12_345, 'en', '12 kB'],
    [3_565_158, 'en', '3.4 MB'],
    [3_565_158, 'fr', '3,4 Mo'],
  ])('of %d bytes in %s is %s', (bytes, locale, said) =>
    expect(fileSize(bytes, locale).replace(/\s/g, ' ')).toBe(said),
  );
});
