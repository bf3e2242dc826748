import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedDisclosureStatuses,
  decisionProblems,
  type DisclosureDecision,
  disclosureStatuses,
  firstDisclosureStatus,
  needsEvidence,
} from './disclosure-status.js';

const decision: DisclosureDecision = {
  from: 'pending',
  to: 'compliant',
  reason: 'Said at the top of the post',
  evidence: '“Ad: Lune gave me this lamp.”',
  connection: 'gift',
};

describe('the first disclosure status', () => {
  it.each([
    ['none', 'not_required'],
    ['gift', 'pending'],
    ['employment', 'pending'],
    [null, 'pending'],
  ])('a publication with the connection %s begins as %s', (connection, status) => {
    expect(firstDisclosureStatus(connection)).toBe(status);
  });
});

describe('a decision on a disclosure', () => {
  it.each<[string, Partial<DisclosureDecision>, string[]]>([
    ['compliant with its sentence is kept', {}, []],
    ['a reason is needed', { reason: ' ' }, ['reason-missing']],
    ['compliant quotes what was seen', { evidence: '' }, ['evidence-missing']],
    ['insufficient quotes what was seen', { to: 'insufficient', evidence: '\n' }, ['evidence-missing']],
    ['missing has nothing to quote', { to: 'missing', evidence: '' }, []],
    ['unverifiable has nothing to quote', { to: 'unverifiable', evidence: '' }, []],
    ['a gift must be disclosed', { to: 'not_required' }, ['connection-exists']],
    ['without a tie nothing must be', { to: 'not_required', connection: 'none', evidence: '' }, []],
    ['without a known tie a person can say so', { to: 'not_required', connection: null }, []],
    [
      'removed quotes what was there',
      { from: 'compliant', to: 'removed', evidence: '' },
      ['evidence-missing'],
    ],
    ['what never was there was not removed', { from: 'missing', to: 'removed' }, ['nothing-was-there']],
    ['a judged one can be looked at again', { from: 'compliant', to: 'compliant' }, []],
    ['a judged one can be opened again', { from: 'missing', to: 'pending', evidence: '' }, []],
    ['pending is where it already is', { to: 'pending' }, ['already-pending']],
    [
      'every fault is named',
      { to: 'removed', reason: '', evidence: '' },
      ['nothing-was-there', 'reason-missing', 'evidence-missing'],
    ],
  ])('%s', (_title, change, faults) => {
    expect(decisionProblems({ ...decision, ...change }).map((problem) => problem.fault)).toEqual(faults);
  });

  it('an offered status with a reason and its evidence is never refused, any other always is', () => {
    const status = fc.constantFrom(...disclosureStatuses);
    const connection = fc.constantFrom(null, 'none', 'gift', 'loan', 'payment');
    fc.assert(
      fc.property(status, status, connection, fc.boolean(), (from, to, tie, quoted) => {
        const evidence = quoted || needsEvidence(to) ? 'seen' : '';
        const problems = decisionProblems({ from, to, reason: 'because', evidence, connection: tie });
        expect(problems.length === 0).toBe(allowedDisclosureStatuses(from, tie).includes(to));
      }),
    );
  });
});
