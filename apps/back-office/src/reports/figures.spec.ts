import { describe, expect, it } from '@jest/globals';
import { askedIn, barOf, caveatOf, publicationsPath, recordsPath, reportPath } from './figures';

const figure = { stage: 'replied', reached: 3, numerator: 2, denominator: 8, open: 1 } as const;

describe('a figure on the chart', () => {
  it('is its share with what the interval reaches below and above', () => {
    const bar = barOf({ ...figure, rate: 0.25, low: 0.0715, high: 0.5907, size: 'small' });
    expect(bar).toMatchObject({ stage: 'replied', share: 25, small: true });
    expect(bar.whisker[0]).toBeCloseTo(17.85);
    expect(bar.whisker[1]).toBeCloseTo(34.07);
  });

  it('has no bar where there are too few', () => {
    expect(barOf({ ...figure, rate: null, low: null, high: null, size: 'counts_only' }).share).toBeNull();
  });

  it.each([
    ['none', 'nothingYet'],
    ['counts_only', 'tooFew'],
    ['small', 'fewNote'],
    ['enough', null],
  ] as const)('of size %s says %s', (size, caveat) => {
    expect(caveatOf({ size })).toBe(caveat);
  });
});

describe('the addresses of a report', () => {
  it('carry what was asked for, and only that', () => {
    const asked = askedIn(new URLSearchParams('from=2026-09-01&to=&campaignId=7&stage=replied'));
    expect(asked).toEqual({ from: '2026-09-01', campaignId: '7' });
    expect(recordsPath(asked, 'replied', 'open')).toBe(
      '/reports/pitches?from=2026-09-01&campaignId=7&stage=replied&part=open',
    );
    expect(publicationsPath({}, { sentiment: 'negative' })).toBe('/reports/publications?sentiment=negative');
    expect(reportPath(asked)).toBe('/reports?from=2026-09-01&campaignId=7');
    expect(reportPath({})).toBe('/reports');
  });
});
