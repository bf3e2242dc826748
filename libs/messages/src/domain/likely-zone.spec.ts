import { describe, expect, it } from '@jest/globals';
import { likelyZone } from './likely-zone.js';
import { isTimeZone } from './wall-clock.js';

describe('the likely zone of a country', () => {
  it.each([
    ['FR', 'Europe/Paris'],
    ['US', 'America/New_York'],
    ['IN', 'Asia/Calcutta'],
    ['BR', 'America/Sao_Paulo'],
    ['ZZ', null],
    ['fr', null],
    [null, null],
  ])('%s: %s', (country, zone) => {
    expect(likelyZone(country)).toBe(zone);
  });

  it('is a zone that clocks can be read in', () => {
    for (const country of [
      'AU',
      'CA',
      'CD',
      'CY',
      'DE',
      'EC',
      'ES',
      'ID',
      'KZ',
      'MN',
      'MX',
      'MY',
      'NZ',
      'PT',
      'RU',
      'UA',
      'UZ',
    ]) {
      expect(isTimeZone(likelyZone(country) ?? '')).toBe(true);
    }
  });
});
