import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { type MessageKind } from '../guard-types.js';
import { isInsideWindow, pace } from './pace.js';

const codeFor = (leaves: string, change: Parameters<typeof aContext>[0] = {}, kind: MessageKind = 'pitch') =>
  pace(aDraft({ kind, leavesAt: new Date(leaves) }), aContext(change), SETTINGS, NOW)?.code ?? null;

describe('Pace', () => {
  it.each([
    ['2026-11-24T08:00:00Z', 'Europe/Paris', true],
    ['2026-11-24T07:59:59Z', 'Europe/Paris', false],
    ['2026-11-24T16:59:59Z', 'Europe/Paris', true],
    ['2026-11-24T17:00:00Z', 'Europe/Paris', false],
    ['2026-11-21T10:00:00Z', 'Europe/Paris', false],
    ['2026-11-22T10:00:00Z', 'Europe/Paris', false],
    ['2026-11-24T14:00:00Z', 'America/Montreal', true],
    ['2026-11-24T13:59:00Z', 'America/Montreal', false],
    // Summer time: 09:00 in Paris is 07:00 UTC in July.
    ['2026-07-07T07:00:00Z', 'Europe/Paris', true],
    // Monday 09:00 in Auckland is still Sunday in Europe.
    ['2026-11-22T20:00:00Z', 'Pacific/Auckland', true],
  ])('lets %s in %s through: %s', (leaves, bloggerZone, holds) => {
    expect(codeFor(leaves, { bloggerZone })).toBe(holds ? null : 'pace.outside-window');
  });

  it('keeps the weekend of the country: Friday and Saturday in Israel', () => {
    const inIsrael = { bloggerZone: 'Asia/Jerusalem', workingDays: [7, 1, 2, 3, 4] };
    expect(codeFor('2026-11-22T08:00:00Z', inIsrael)).toBeNull();
    expect(codeFor('2026-11-20T08:00:00Z', inIsrael)).toBe('pace.outside-window');
  });

  it('is broken by the twenty-first pitch of a day', () => {
    expect(codeFor('2026-11-24T10:00:00Z', { pitchesThatDay: 19 })).toBeNull();
    expect(codeFor('2026-11-24T10:00:00Z', { pitchesThatDay: 20 })).toBe('pace.too-many');
  });

  it('does not count follow-ups as pitches', () => {
    expect(codeFor('2026-11-24T10:00:00Z', { pitchesThatDay: 20 }, 'follow_up')).toBeNull();
  });

  it('names the day in the officer’s zone', () => {
    const context = aContext({ pitchesThatDay: 20, officerZone: 'Asia/Tokyo' });
    const broken = pace(aDraft({ leavesAt: new Date('2026-11-24T16:30:00Z') }), context, SETTINGS, NOW);
    expect(broken?.params).toEqual({ most: 20, day: '2026-11-25', zone: 'Asia/Tokyo' });
  });

  it('never lets a message arrive at night or on a weekend', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/Montreal', 'Asia/Kolkata', 'Australia/Lord_Howe');
    const instants = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit' });
        const parts = Object.fromEntries(
          shown.formatToParts(instant).map(({ type, value }) => [type, value]),
        );
        const hour = Number(parts['hour']);
        const inside = !['Sat', 'Sun'].includes(parts['weekday'] ?? '') && hour >= 9 && hour < 18;
        const context = aContext({ bloggerZone: zone });
        expect(isInsideWindow(instant, context, SETTINGS)).toBe(inside);
      }),
    );
  });
});
