// Follow-ups: one by default, at most 2 a pitch, at least 4 days apart, none once the pitch moved on.
import { DateTime } from 'luxon';
import { type Broken, type GuardContext, type GuardDraft, type RuleCheck } from '../guard-types.js';
import { type GuardSettings } from '../guard-settings.js';

/**
 * For a pitch: the follow-ups planned with it are few enough, far enough apart, and say something. For a
 * follow-up that comes due: its pitch still waits for an answer, they are not away (nor back for the first day), and
 * enough days passed. Days are calendar days in
 * the blogger's zone, so that a message of Monday 17:00 may be followed on Friday at 09:00.
 */
export const followUps: RuleCheck = (draft, context, settings) =>
  draft.kind === 'follow_up' ? whenDue(draft, context, settings) : asPlanned(draft, settings);

function asPlanned(draft: GuardDraft, { followUpsAtMost, followUpDaysApart }: GuardSettings): Broken | null {
  if (draft.followUps.length > followUpsAtMost) {
    return broken('follow_ups.too-many', { most: followUpsAtMost }, 'fewer-follow-ups');
  }
  if (draft.followUps.some(({ waitDays }) => waitDays < followUpDaysApart)) {
    return broken('follow_ups.too-close', { days: followUpDaysApart }, 'longer-wait');
  }
  const empty = draft.followUps.find(({ body }) => body.trim() === '');
  return empty ? broken('follow_ups.empty', { step: empty.step }, 'write-follow-up') : null;
}

function whenDue(
  draft: GuardDraft,
  context: GuardContext,
  { followUpDaysApart }: GuardSettings,
): Broken | null {
  const { followed, bloggerZone, awayUntil } = context;
  if (followed === null) return broken('follow_ups.nothing-to-follow', {}, 'cancel-follow-up');
  if (followed.pitchState !== 'sent') {
    return broken('follow_ups.stopped', { state: followed.pitchState }, 'cancel-follow-up');
  }
  if (awayUntil !== null && dayOf(draft.leavesAt, bloggerZone) <= awayUntil) {
    return broken('follow_ups.away', { until: awayUntil }, 'longer-wait');
  }
  const [earlier, later] = [followed.previousSentAt, draft.leavesAt].map((at) =>
    DateTime.fromJSDate(at, { zone: bloggerZone }).startOf('day'),
  ) as [DateTime, DateTime];
  return Math.round(later.diff(earlier, 'days').days) < followUpDaysApart
    ? broken('follow_ups.too-close', { days: followUpDaysApart }, 'longer-wait')
    : null;
}

function broken(code: string, params: Record<string, string | number>, remedy: string): Broken {
  return { rule: 'follow_ups', code, params, remedy };
}

/** The day of a zone's calendar, YYYY-MM-DD. */
function dayOf(instant: Date, zone: string): string {
  return DateTime.fromJSDate(instant, { zone }).toFormat('yyyy-MM-dd');
}
