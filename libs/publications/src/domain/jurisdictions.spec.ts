import { describe, expect, it } from '@jest/globals';
import { jurisdictionsOf } from './jurisdictions.js';

describe('whose rules hold', () => {
  it.each([
    [
      ['FR', 'US'],
      ['FR', 'EU', 'US'],
    ],
    [['GB', 'GB'], ['UK']],
    [
      ['de', null],
      ['DE', 'EU'],
    ],
    [
      ['NL', 'FR'],
      ['EU', 'FR'],
    ],
    [['CH', 'CA'], ['CA']],
    [['JP', null], []],
    [[], []],
  ])('%j: %j', (countries, expected) => {
    expect(jurisdictionsOf(countries)).toEqual(expected);
  });
});
