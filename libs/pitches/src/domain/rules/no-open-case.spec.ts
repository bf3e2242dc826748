import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { noOpenCase } from './no-open-case.js';

const since = new Date('2026-11-20T09:00:00Z');

describe('No open case', () => {
  it('holds for a blogger with whom all is well', () =>
    expect(noOpenCase(aDraft(), aContext(), SETTINGS, NOW)).toBeNull());

  it('names the case, since when, and who sees to it', () => {
    const context = aContext({ openCase: { caseId: 'late-parcel', ownerName: 'Chloé', since } });
    expect(noOpenCase(aDraft(), context, SETTINGS, NOW)).toEqual({
      rule: 'no_open_case',
      code: 'no_open_case.open',
      params: { caseId: 'late-parcel', ownerName: 'Chloé', since: '2026-11-20T09:00:00.000Z' },
      remedy: 'close-case',
    });
  });

  it('is broken however the message is written and whoever sees to the case', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (subject, body, ownerName) => {
        const context = aContext({ openCase: { caseId: 'one', ownerName, since } });
        expect(noOpenCase(aDraft({ subject, body }), context, SETTINGS, NOW)).not.toBeNull();
      }),
    );
  });
});
