import { describe, expect, it } from '@jest/globals';
import { byName, countries, countryName, languageName, timeZones } from './places';

describe('places', () => {
  it('have the names of the reader’s language', () => {
    expect(countryName('DE', 'fr-FR')).toBe('Allemagne');
    expect(languageName('de', 'en-GB')).toBe('German');
    expect(countryName('nowhere', 'en-GB')).toBe('nowhere');
  });

  it('are sorted by its alphabet: accents beside their letter', () => {
    const names = byName([{ name: 'Zambie' }, { name: 'Égypte' }, { name: 'Espagne' }], 'fr-FR');
    expect(names.map(({ name }) => name)).toEqual(['Égypte', 'Espagne', 'Zambie']);
    expect(countries('fr-FR').length).toBeGreaterThan(200);
  });

  it('include every zone and UTC', () => {
    expect(timeZones().map(({ id }) => id)).toEqual(expect.arrayContaining(['UTC', 'Europe/Paris']));
  });
});
