import { describe, expect, it } from '@jest/globals';
import { sayCount, sayList, sayMoney, sayShare } from './amounts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('amounts', () => {
  it('follow the locale', () => {
    expect(plain(sayMoney(4990, 'EUR', 'fr-FR'))).toBe('49,90 €');
    expect(plain(sayMoney(4990, 'EUR', 'en-GB'))).toBe('€49.90');
    expect(plain(sayShare(0.234, 'fr-FR'))).toBe('23 %');
    expect(sayList(['thé', 'pain', 'lait'], 'fr-FR')).toBe('thé, pain et lait');
  });

  it('say when a count stopped at the cap', () => {
    expect(sayCount(1001, true, 'en-GB')).toBe('1,000+');
    expect(sayCount(137, false, 'en-GB')).toBe('137');
  });
});
