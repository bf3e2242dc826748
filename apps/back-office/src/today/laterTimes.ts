/** Until when a line can be put off. */
export type Later = 'tomorrow' | 'nextWeek' | 'threeDays';

const DAY = 86_400_000;
const MORNING = 6;

/**
 * The instant of "later": six in the morning, on the reader's own clock, one day, three days or to the next Monday
 * (a week at most) after `now`.
 */
export function laterAt(later: Later, now: Date): Date {
  const weekday = now.getDay();
  const days = later === 'tomorrow' ? 1 : later === 'threeDays' ? 3 : (8 - weekday) % 7 || 7;
  const then = new Date(now.getTime() + days * DAY);
  then.setHours(MORNING, 0, 0, 0);
  return then;
}
