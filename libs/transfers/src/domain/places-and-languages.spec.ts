import { describe, expect, it } from '@jest/globals';
import { countryCode, languageCode, timeZoneName } from './places-and-languages.js';

describe('countries', () => {
  it.each([
    ['France', 'FR'],
    ['fr', 'FR'],
    ['États-Unis', 'US'],
    ['U.S.', null],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['Royaume-Uni', 'GB'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['CÔTE D’IVOIRE', 'CI'],
    ['Atlantis', null],
    ['', null],
  ])('%s is understood as %s', (written, code) => {
    expect(countryCode(written)).toBe(code);
  });
});

describe('languages', () => {
  it.each([
    ['fr', 'fr'],
    ['French', 'fr'],
    ['français', 'fr'],
    ['fr-CA', 'fr'],
    ['en_US', 'en'],
    ['English (US)', 'en'],
    ['Anglais', 'en'],
    ['Deutsch', 'de'],
    ['Klingon', null],
  ])('%s is understood as %s', (written, code) => {
    expect(languageCode(written)).toBe(code);
  });
});

describe('time zones', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['America/New York', 'America/New_York'],
    ['GMT+2', null],
    ['Paris', null],
  ])('%s is understood as %s', (written, name) => {
    expect(timeZoneName(written)).toBe(name);
  });
});
