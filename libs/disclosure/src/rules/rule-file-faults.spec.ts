import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { jurisdictions } from '../domain/context.js';
import type { JurisdictionFile } from './jurisdiction-file.js';
import { ruleFileFaults } from './rule-file-faults.js';
import { readRules } from './rules.js';

const folder = new URL('../jurisdictions/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const checkShape = new Ajv({ allErrors: true }).compile(read('jurisdiction.schema.json') as object);

function faultsAfter(change: (file: JurisdictionFile) => void): string[] {
  const file = read('us.json') as JurisdictionFile;
  change(file);
  return ruleFileFaults(file, checkShape);
}

const [first, last] = [0, 1];

describe('files of rules', () => {
  it.each(jurisdictions)('that of %s can be used', (code) => {
    expect(ruleFileFaults(read(`${code.toLowerCase()}.json`), checkShape)).toEqual([]);
  });

  it('give every jurisdiction rules for every day', () => {
    for (const [, versions] of readRules()) {
      expect(versions[0]?.from).toBeNull();
      expect(versions.at(-1)?.until).toBeNull();
    }
  });

  it.each<[string, (file: JurisdictionFile) => void, string]>([
    [
      'a place that does not exist',
      (file) => Object.assign(file.versions[first] ?? {}, { places: ['top'] }),
      '/versions/0/places/0 must be equal to one of the allowed values: title, opening, before_links, at_link, middle, end',
    ],
    [
      'a field that does not exist',
      (file) => Object.assign(file.versions[first] ?? {}, { placed: [] }),
      '/versions/0 must NOT have additional properties: placed',
    ],
    [
      'a day that is none',
      (file) => Object.assign(file.versions[last] ?? {}, { from: '26 July 2023' }),
      '/versions/1/from must match pattern',
    ],
    [
      'a source that is not listed',
      (file) => Object.assign(file.versions[last]?.sources ?? {}, { words: 'gossip' }),
      'us-2023: the source of "words" is called "gossip"; there are guides, faq, faq-2017, google',
    ],
    [
      'a gap between versions',
      (file) => Object.assign(file.versions[last] ?? {}, { from: '2024-01-01' }),
      'us-2009 ends on 2023-07-26, us-2023 begins on 2024-01-01: versions follow each other without gap or overlap',
    ],
    [
      'an end of all rules',
      (file) => Object.assign(file.versions[last] ?? {}, { until: '2030-01-01' }),
      'us-2023: the last version has no end ("until": null)',
    ],
    [
      'an end before the beginning',
      (file) => Object.assign(file.versions[last] ?? {}, { from: '2023-07-26', until: '2023-01-01' }),
      'us-2023: it ends (2023-01-01) before it begins (2023-07-26)',
    ],
  ])('%s is named with its place', (_, change, fault) => {
    expect(faultsAfter(change).join('\n')).toContain(fault);
  });
});
