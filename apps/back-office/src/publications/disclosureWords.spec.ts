import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { disclosureWords } from './disclosure-words.en';

const words = disclosureWords.disclosureWords;

/** The codes in a list or a union of the sources of the server, from its name to the end of the statement. */
function codes(file: string, name: string): string[] {
  const source = readFileSync(`libs/${file}`, 'utf8').replaceAll(/\/\*\*.*?\*\/|\/\/[^\n]*/gs, '');
  const statement = new RegExp(`\\b${name} =[^;]*`).exec(source)?.[0] ?? '';
  return [...statement.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '').sort();
}

describe('what a check answers in codes', () => {
  it.each([
    ['disclosure/src/domain/verdict.ts', 'reasonCodes', words.reasons],
    ['disclosure/src/domain/place.ts', 'Place', words.places],
    ['disclosure/src/domain/marked-link.ts', 'LinkKind', words.links],
    ['disclosure/src/domain/remedy.ts', 'RemedyStep', words.steps],
    ['publications/src/domain/disclosure-status.ts', 'disclosureStatuses', words.verdicts],
    ['publications/src/domain/check-kind.ts', 'checkKinds', words.kinds],
  ])('is said in words: %s, %s', (file, name, said) => {
    const known = codes(file, name);
    expect(known.length).toBeGreaterThan(1);
    expect(Object.keys(said).sort()).toEqual(known);
  });

  it('is said in words: why a page could not be read', () => {
    const known = codes('publications/src/domain/check-fault.ts', 'checkFaults');
    expect(Object.keys(words.faults).sort()).toEqual([...known, 'unexpected'].sort());
  });
});
