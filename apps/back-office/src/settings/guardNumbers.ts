/** What each number may be: [least, most]; the server refuses the rest. */
export const guardLimits = {
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
} as const;

export type GuardNumber = keyof typeof guardLimits;

/** The numbers by what they are about. */
export const guardGroups = {
  reading: ['readingMaxAgeDays'],
  pitching: ['breathingDays', 'pitchesPerYear', 'pitchesPerDay', 'unansweredDays'],
  followUps: ['followUpsByDefault', 'followUpsAtMost', 'followUpDaysApart', 'answerDays'],
  window: ['windowFromHour', 'windowToHour', 'latenessHours'],
} as const satisfies Record<string, readonly GuardNumber[]>;
