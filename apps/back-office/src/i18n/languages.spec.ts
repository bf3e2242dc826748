import { describe, expect, it } from '@jest/globals';
import { bestLanguage } from './languages';

describe('the language before anybody has signed in', () => {
  it('is the first wish that we have', () => {
    expect(bestLanguage(['fr-CA', 'en'])).toBe('fr');
    expect(bestLanguage([null, 'de-DE', 'en-US'])).toBe('en');
  });

  it('is English when no wish can be met', () => {
    expect(bestLanguage(['ja', 'pt-BR'])).toBe('en');
    expect(bestLanguage([])).toBe('en');
  });
});
