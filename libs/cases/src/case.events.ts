/** What the event log says of cases; the subject type is `case`. Viewers never see these. */
export const caseEvents = {
  opened: 'case.opened',
  revised: 'case.revised',
  stepAdded: 'case.step-added',
  moved: 'case.moved',
} as const;

export type CaseEventType = (typeof caseEvents)[keyof typeof caseEvents];
