import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosureStatuses } from './disclosure-status.js';
import { findingOf, type Standing, type VerdictStatus } from './finding.js';

const verdicts: VerdictStatus[] = ['not_required', 'compliant', 'insufficient', 'missing', 'unverifiable'];
const standing = (change: Partial<Standing> = {}): Standing => ({
  status: 'pending',
  lastSaid: null,
  overruled: null,
  heldByPerson: false,
  ...change,
});

describe('a publication that nobody has judged', () => {
  it.each(verdicts)('takes the first verdict: %s', (verdict) => {
    expect(findingOf(verdict, true, standing())).toEqual({
      finding: verdict,
      status: verdict,
      differs: false,
    });
  });

  it('stays pending when it says nothing and no tie is known', () => {
    expect(findingOf('missing', false, standing())).toMatchObject({ status: 'pending' });
    expect(findingOf('compliant', false, standing())).toMatchObject({ status: 'compliant' });
  });

  it.each([
    ['compliant', 'compliant', 'removed'],
    ['insufficient', 'insufficient', 'removed'],
    ['unverifiable', 'compliant', 'removed'],
    ['removed', 'removed', 'removed'],
    ['missing', 'missing', 'missing'],
    ['unverifiable', 'missing', 'missing'],
    ['pending', null, 'missing'],
  ] as const)('is %s, last said to be %s, and now says nothing: %s', (status, lastSaid, expected) => {
    expect(findingOf('missing', true, standing({ status, lastSaid })).status).toBe(expected);
  });

  it('that vanished and came back is what it is now', () => {
    const removed = standing({ status: 'removed', lastSaid: 'removed' });
    expect(findingOf('compliant', true, removed).status).toBe('compliant');
  });
});

describe('a publication that a person judged', () => {
  const held = (change: Partial<Standing>) =>
    standing({ heldByPerson: true, status: 'compliant', lastSaid: 'compliant', ...change });

  it.each([
    ['the same as they decided upon', 'missing', held({ overruled: 'missing' }), false],
    ['what they decided themselves', 'compliant', held({ overruled: 'missing' }), false],
    ['something else', 'insufficient', held({ overruled: 'missing' }), true],
    ['that it vanished', 'missing', held({ overruled: 'compliant' }), true],
    ['that it vanished since they looked', 'missing', held({ overruled: null }), true],
    ['a page gone that was read before', 'unverifiable', held({ overruled: 'missing' }), true],
    ['nothing, as before', 'unverifiable', held({ overruled: 'unverifiable' }), false],
    ['nothing, where only they have looked', 'unverifiable', held({ overruled: null }), false],
    ['words, where it was none', 'compliant', held({ status: 'missing', overruled: 'missing' }), true],
  ] as const)('a check that finds %s (%s) comes up: %#', (_what, verdict, standingNow, differs) => {
    expect(findingOf(verdict, true, standingNow)).toMatchObject({ status: standingNow.status, differs });
  });
});

describe('whatever is found', () => {
  const anyStanding = fc.record<Standing>({
    status: fc.constantFrom(...disclosureStatuses),
    lastSaid: fc.constantFrom('not_required', 'compliant', 'insufficient', 'missing', 'removed', null),
    overruled: fc.constantFrom(...verdicts, null),
    heldByPerson: fc.boolean(),
  });

  it('a person’s status is never overwritten, and what is not read is never compliant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), fc.boolean(), anyStanding, (verdict, tieKnown, before) => {
        const { finding, status, differs } = findingOf(verdict, tieKnown, before);
        if (before.heldByPerson) expect(status).toBe(before.status);
        else expect({ status, differs }).toEqual({ status: finding, differs: false });
        if (verdict === 'unverifiable') expect(finding).toBe('unverifiable');
        if (finding === 'removed') expect(verdict).toBe('missing');
      }),
    );
  });
});
