// Breathing room: no other pitch to this blogger within 30 days, by anyone; at most 3 in 12 months.
import { type RuleCheck } from '../guard-types.js';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/**
 * Holds when no other pitch left, or is about to, within `breathingDays` of this one, before or after, and fewer
 * than `pitchesPerYear` lie in the 12 months before it. `freeAt` in the answer is when both would hold.
 */
export const breathingRoom: RuleCheck = (draft, { otherPitches }, { breathingDays, pitchesPerYear }) => {
  const leaves = draft.leavesAt.getTime();
  const others = otherPitches.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const near = others.find(({ at }) => Math.abs(leaves - at.getTime()) < breathingDays * DAY);
  const inTheYear = others.filter(({ at }) => at.getTime() > leaves - YEAR && at.getTime() <= leaves);
  const nextInYear = inTheYear[pitchesPerYear - 1];
  if (near === undefined && nextInYear === undefined) return null;
  const freeAt = Math.max(
    near === undefined ? 0 : near.at.getTime() + breathingDays * DAY,
    nextInYear === undefined ? 0 : nextInYear.at.getTime() + YEAR,
  );
  const last = near ?? others[0];
  return {
    rule: 'breathing_room',
    code: near === undefined ? 'breathing_room.too-many' : 'breathing_room.too-soon',
    params: {
      days: breathingDays,
      most: pitchesPerYear,
      inTheYear: inTheYear.length,
      lastAt: last?.at.toISOString() ?? '',
      officerName: last?.officerName ?? '',
      freeAt: new Date(freeAt).toISOString(),
    },
    remedy: 'wait',
  };
};
