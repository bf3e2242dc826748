// The numbers of the one-to-one guard: defaults from product.md section 5, changed per installation.

export interface GuardSettings {
  /** How old a reading may be for a pitch to rest on it, in days. */
  readingMaxAgeDays: number;
  /** Days between two pitches to one blogger, by anyone. */
  breathingDays: number;
  /** Pitches to one blogger within 12 months, by anyone. */
  pitchesPerYear: number;
  /** Days after which a thread that nobody answered no longer stands in a colleague's way. */
  unansweredDays: number;
  followUpsByDefault: number;
  followUpsAtMost: number;
  /** Days between a message and its follow-up, at least. */
  followUpDaysApart: number;
  /** Days after which a pitch without a follow-up counts as unanswered. */
  answerDays: number;
  /** First pitches of one officer on one day, in the officer's zone. */
  pitchesPerDay: number;
  /** The hours between which mail may arrive on working days, in the blogger's zone. */
  windowFromHour: number;
  windowToHour: number;
  /** A message that is later than this is put before a person instead of leaving. */
  latenessHours: number;
}

export const GUARD_DEFAULTS: GuardSettings = {
  readingMaxAgeDays: 180,
  breathingDays: 30,
  pitchesPerYear: 3,
  unansweredDays: 30,
  followUpsByDefault: 1,
  followUpsAtMost: 2,
  followUpDaysApart: 4,
  answerDays: 14,
  pitchesPerDay: 20,
  windowFromHour: 9,
  windowToHour: 18,
  latenessHours: 24,
};

/** What each number may be: [least, most]. More than two follow-ups is a campaign, not a conversation. */
export const GUARD_LIMITS: Record<keyof GuardSettings, readonly [number, number]> = {
  readingMaxAgeDays: [1, 730],
  breathingDays: [1, 365],
  pitchesPerYear: [1, 12],
  unansweredDays: [1, 365],
  followUpsByDefault: [0, 2],
  followUpsAtMost: [0, 2],
  followUpDaysApart: [1, 60],
  answerDays: [1, 90],
  pitchesPerDay: [1, 100],
  windowFromHour: [0, 23],
  windowToHour: [1, 24],
  latenessHours: [1, 168],
};

/**
 * The settings in force: each stored number where it is a whole number within its limits, else the default.
 * A window that would never open falls back to the default window, and the default number of follow-ups is
 * never above the most that are allowed.
 */
export function guardSettings(stored: Partial<Record<keyof GuardSettings, unknown>>): GuardSettings {
  const settings = { ...GUARD_DEFAULTS };
  for (const key of Object.keys(GUARD_DEFAULTS) as (keyof GuardSettings)[]) {
    const value = stored[key];
    const [least, most] = GUARD_LIMITS[key];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
      settings[key] = value;
    }
  }
  if (settings.windowFromHour >= settings.windowToHour) {
    settings.windowFromHour = GUARD_DEFAULTS.windowFromHour;
    settings.windowToHour = GUARD_DEFAULTS.windowToHour;
  }
  settings.followUpsByDefault = Math.min(settings.followUpsByDefault, settings.followUpsAtMost);
  return settings;
}
