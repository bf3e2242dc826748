import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { subjectLine } from './subject-line.js';

describe('The subject of what they wrote', () => {
  it.each([
    ['An oven?\r\nBcc: all@evil.example', 'An oven? Bcc: all@evil.example'],
    ['  An\toven? ', 'An oven?'],
    ['\u202Eneve nA', 'neve nA'],
    ['', ''],
  ])('%j is %j on one line', (subject, line) => expect(subjectLine(subject)).toBe(line));

  it('is one short line, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (subject) => {
        const line = subjectLine(subject);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(Array.from(line).length).toBeLessThanOrEqual(250);
      }),
    );
  });
});
