import { describe, expect, it } from '@jest/globals';
import { notAHost } from './hostNames';

describe('the name of a site', () => {
  it.each(['lumen.example', 'www.lumen.example', 'küche.example', 'a-b.co'])('may be %s', (host) => {
    expect(notAHost([host])).toBeUndefined();
  });

  it.each(['https://lumen.example', 'lumen.example/shop', 'lumen', 'lumen.example:80', '-a.example', ''])(
    'is not %j',
    (word) => {
      expect(notAHost(['lumen.example', word])).toBe(word);
    },
  );
});
