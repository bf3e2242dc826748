import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWithinWindow, nextAllowed, usualWindow, windowOf } from './domain/send-window.js';
import { instantOf, wallTimeAt } from './domain/wall-clock.js';
import { PublicHolidays } from './public-holidays.js';

const holidays = new PublicHolidays();

/** country, zone, asked for on their clock, leaves at on their clock */
const table: [string, string, string, string][] = [
  // Both changeovers of each zone, with the holidays around them.
  ['FR', 'Europe/Paris', '2026-03-27T18:00', '2026-03-30T09:00'],
  ['FR', 'Europe/Paris', '2026-04-03T18:00', '2026-04-07T09:00'],
  ['FR', 'Europe/Paris', '2026-10-23T18:00', '2026-10-26T09:00'],
  ['FR', 'Europe/Paris', '2027-10-29T18:00', '2027-11-02T09:00'],
  ['US', 'America/New_York', '2026-03-06T18:00', '2026-03-09T09:00'],
  ['US', 'America/New_York', '2026-10-30T18:00', '2026-11-02T09:00'],
  ['US', 'America/New_York', '2026-11-25T18:00', '2026-11-27T09:00'],
  ['US', 'America/New_York', '2026-07-02T18:00', '2026-07-06T09:00'],
  ['AU', 'Australia/Sydney', '2026-04-02T18:00', '2026-04-07T09:00'],
  ['AU', 'Australia/Sydney', '2026-10-02T18:00', '2026-10-05T09:00'],
  ['AU', 'Australia/Lord_Howe', '2026-04-02T18:00', '2026-04-07T09:00'],
  ['AU', 'Australia/Lord_Howe', '2026-10-02T18:00', '2026-10-05T09:00'],
  ['BR', 'America/Sao_Paulo', '2018-11-01T18:00', '2018-11-05T09:00'],
  ['BR', 'America/Sao_Paulo', '2019-02-15T18:00', '2019-02-18T09:00'],
  ['BR', 'America/Sao_Paulo', '2026-12-24T18:00', '2026-12-28T09:00'],
  ['IN', 'Asia/Kolkata', '2026-01-24T18:00', '2026-01-27T09:00'],
  ['IN', 'Asia/Kolkata', '2026-10-01T18:00', '2026-10-03T09:00'],
  // Leap day, the end of the year, several days at once, half a day
  ['FR', 'Europe/Paris', '2028-02-29T08:00', '2028-02-29T09:00'],
  ['FR', 'Europe/Paris', '2026-12-31T18:00', '2027-01-04T09:00'],
  ['SA', 'Asia/Riyadh', '2026-03-18T18:00', '2026-03-23T09:00'],
  ['CN', 'Asia/Shanghai', '2027-03-08T13:00', '2027-03-08T13:00'],
  ['IL', 'Asia/Jerusalem', '2026-09-10T18:00', '2026-09-14T09:00'],
];

describe('a working day', () => {
  it.each(table)(
    'in %s on the clock of %s: asked for %s, leaves %s',
    async (country, zone, asked, leaves) => {
      const window = windowOf(usualWindow, country, await holidays.of(country));
      expect(wallTimeAt(nextAllowed(instantOf(asked, zone), zone, window), zone)).toBe(leaves);
    },
  );

  it('knows no holiday where the country is not known', async () => {
    expect((await holidays.of(null))('2026-12-25')).toBe(false);
    expect((await holidays.of('XX'))('2026-12-25')).toBe(false);
  });

  it('always comes within a fortnight, is never outside the window, and never before what was asked for', async () => {
    const places = await Promise.all(
      [...new Map(table.map(([country, zone]) => [zone, country]))].map(async ([zone, country]) => ({
        zone,
        window: windowOf(usualWindow, country, await holidays.of(country)),
      })),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2034, 0, 1) }),
        fc.constantFrom(...places),
        (milliseconds, { zone, window }) => {
          const asked = new Date(milliseconds);
          const leaves = nextAllowed(asked, zone, window);
          expect(leaves >= asked).toBe(true);
          expect(isWithinWindow(leaves, zone, window)).toBe(true);
          expect(leaves.getTime() - asked.getTime()).toBeLessThan(14 * 86_400_000);
        },
      ),
    );
  });
});
