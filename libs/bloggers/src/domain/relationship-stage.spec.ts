import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stageAfter, stages, type Encounter } from './relationship-stage.js';

describe('stageAfter', () => {
  it.each([
    ['new', 'read', 'researched'],
    ['researched', 'written-to', 'contacted'],
    ['dormant', 'written-to', 'contacted'],
    ['contacted', 'heard-from', 'in_conversation'],
    ['in_conversation', 'agreed', 'partner'],
    ['partner', 'heard-from', 'partner'],
    ['dormant', 'read', 'dormant'],
    ['in_conversation', 'written-to', 'in_conversation'],
  ] as const)('makes %s, %s, into %s', (stage, encounter, after) =>
    expect(stageAfter(stage, encounter)).toBe(after),
  );

  it('changes nothing when the same happens again', () => {
    const encounters: Encounter[] = ['read', 'written-to', 'heard-from', 'agreed'];
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.constantFrom(...encounters), (stage, encounter) => {
        const after = stageAfter(stage, encounter);
        expect(stageAfter(after, encounter)).toBe(after);
      }),
    );
  });
});
