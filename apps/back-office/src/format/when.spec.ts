import { describe, expect, it } from '@jest/globals';
import { dayIn, daysBetween, sameClock, sayDay, sayDayAndTime, sayExactly, sayWhen, townOf } from './when';

const now = new Date('2026-11-22T14:00:00Z');
const english = { now, zone: 'Europe/Paris', locale: 'en-GB' };
const french = { ...english, locale: 'fr-FR' };

describe('dates as people say them', () => {
  it.each([
    ['2026-11-22', 'today', 'aujourd’hui'],
    ['2026-11-23', 'tomorrow', 'demain'],
    ['2026-11-21', 'yesterday', 'hier'],
    ['2026-11-26', 'Thursday', 'jeudi'],
    ['2026-11-29', '29 Nov', '29 nov.'],
    ['2026-11-16', '16 Nov', '16 nov.'],
    ['2025-11-16', '16 Nov 2025', '16 nov. 2025'],
  ])('%s is "%s" and "%s"', (on, en, fr) => {
    expect(sayDay(on, english)).toBe(en);
    expect(sayDay(on, french).replace("'", '’')).toBe(fr);
  });

  it('give the minutes of the last hour, then the day and the time', () => {
    expect(sayWhen(now, english)).toBe('now');
    expect(sayWhen(now, french)).toBe('maintenant');
    expect(sayWhen(new Date('2026-11-22T13:48:00Z'), english)).toBe('12 minutes ago');
    expect(sayWhen(new Date('2026-11-22T08:10:00Z'), english)).toBe('today 09:10');
    expect(sayWhen(new Date('2026-11-23T08:30:00Z'), english)).toBe('tomorrow 09:30');
    expect(sayWhen(new Date('2025-03-01T08:30:00Z'), english)).toBe('1 Mar 2025');
  });

  it('name the day and the time of what was chosen, however near', () => {
    expect(sayDayAndTime(new Date('2026-11-22T13:59:00Z'), english)).toBe('today 14:59');
    expect(sayDayAndTime(new Date('2026-11-23T08:30:00Z'), french)).toBe('demain 09:30');
  });

  it('count days by the calendar of the zone, not by 24 hours', () => {
    expect(dayIn(new Date('2026-11-22T23:30:00Z'), 'Europe/Paris')).toBe('2026-11-23');
    expect(dayIn(new Date('2026-11-22T23:30:00Z'), 'America/Toronto')).toBe('2026-11-22');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('say the whole truth when asked', () => {
    expect(sayExactly(new Date('2026-11-24T08:30:00Z'), english)).toContain('24 November 2026');
    expect(sayExactly(new Date('2026-11-24T08:30:00Z'), english)).toContain('09:30');
  });
});

describe('zones', () => {
  it('are named by their town', () => {
    expect(townOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(townOf('UTC')).toBe('UTC');
  });

  it('are the same where their clocks agree at that instant', () => {
    expect(sameClock(now, 'Europe/Paris', 'Europe/Madrid')).toBe(true);
    expect(sameClock(now, 'Europe/Paris', 'America/Montreal')).toBe(false);
  });
});
