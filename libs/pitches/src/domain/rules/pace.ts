// Pace: at most 20 first pitches per officer and day; mail arrives between 09:00 and 18:00 on working days of the
// blogger. Scheduling moves a message into the window, so only a time that was insisted on can break that.
import { DateTime } from 'luxon';
import { type Broken, type GuardContext, type RuleCheck } from '../guard-types.js';
import { type GuardSettings } from '../guard-settings.js';

/**
 * Holds when the message leaves inside the window of the blogger's zone and, for a first pitch, the officer has
 * fewer than `pitchesPerDay` others leaving on that day in the officer's zone.
 */
export const pace: RuleCheck = (draft, context, settings): Broken | null => {
  if (draft.kind === 'pitch' && context.pitchesThatDay >= settings.pitchesPerDay) {
    const day = DateTime.fromJSDate(draft.leavesAt, { zone: context.officerZone }).toISODate() ?? '';
    return {
      rule: 'pace',
      code: 'pace.too-many',
      params: { most: settings.pitchesPerDay, day, zone: context.officerZone },
      remedy: 'another-day',
    };
  }
  if (isInsideWindow(draft.leavesAt, context, settings)) return null;
  return {
    rule: 'pace',
    code: 'pace.outside-window',
    params: {
      leavesAt: draft.leavesAt.toISOString(),
      zone: context.bloggerZone,
      fromHour: settings.windowFromHour,
      toHour: settings.windowToHour,
    },
    remedy: 'their-morning',
  };
};

/** Whether an instant falls on a working day of the blogger between the window's hours, its end excluded. */
export function isInsideWindow(
  instant: Date,
  { bloggerZone, workingDays }: Pick<GuardContext, 'bloggerZone' | 'workingDays'>,
  { windowFromHour, windowToHour }: Pick<GuardSettings, 'windowFromHour' | 'windowToHour'>,
): boolean {
  const local = DateTime.fromJSDate(instant, { zone: bloggerZone });
  return workingDays.includes(local.weekday) && local.hour >= windowFromHour && local.hour < windowToHour;
}
