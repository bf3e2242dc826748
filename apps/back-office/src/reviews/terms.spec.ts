import { describe, expect, it } from '@jest/globals';
import { reviewTerms } from './terms';

describe('the terms of a review as they are sent', () => {
  it('a sample goes without what only the page shows', () => {
    const shown = {
      kind: 'loan',
      valueCents: 100,
      currency: 'CHF',
      returnDueOn: '2026-12-01',
      returnedOn: null,
      shipment: null,
    };
    expect(reviewTerms({ sample: shown, dueOn: null })).toEqual({
      sample: { kind: 'loan', valueCents: 100, currency: 'CHF', returnDueOn: '2026-12-01' },
      dueOn: null,
    });
  });

  it('a loan that became a gift forgets when it comes back', () => {
    expect(reviewTerms({ sample: { kind: 'gift', returnDueOn: '2026-12-01' } })).toEqual({
      sample: { kind: 'gift', valueCents: null, currency: 'EUR', returnDueOn: null },
    });
  });

  it('a sample that was taken away, or not touched, stays so', () => {
    expect(reviewTerms({ sample: null })).toEqual({ sample: null });
    expect(reviewTerms({ subject: 'Lamp' })).toEqual({ subject: 'Lamp' });
  });
});
