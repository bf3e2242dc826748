// A pitch that keeps every rule, for the tests of the rules: each test breaks one thing of it.
import { GUARD_DEFAULTS } from '../src/domain/guard-settings.js';
import { type GuardContext, type GuardDraft } from '../src/domain/guard-types.js';

export const NOW = new Date('2026-11-24T08:00:00Z');

/** Tuesday 09:30 in Paris. */
export const TUESDAY_MORNING = new Date('2026-11-24T08:30:00Z');

export const SETTINGS = GUARD_DEFAULTS;

/** The draft that keeps every rule, with what a test changes of it. */
export function aDraft(change: Partial<GuardDraft> = {}): GuardDraft {
  return {
    kind: 'pitch',
    subject: 'An oven for your slow breads?',
    body:
      'Dear Anna,\n\nI read “Three days for one loaf” twice. Your readers would get exclusive recipes from our ' +
      'baker, made for a wood oven.\n\nWould you like to try one?\n\nBen',
    mutualValue: 'Exclusive recipes for her readers, by our baker',
    followUps: [{ step: 1, waitDays: 6, body: 'Dear Anna, did my letter about the oven reach you? Ben' }],
    leavesAt: TUESDAY_MORNING,
    clauses: null,
    ...change,
  };
}

/** What is known of Anna when nothing stands in the way, with what a test changes of it. */
export function aContext(change: Partial<GuardContext> = {}): GuardContext {
  return {
    bloggerId: 'anna',
    officerId: 'ben',
    contactPolicy: 'email_allowed',
    wishOpen: false,
    awayUntil: null,
    bloggerZone: 'Europe/Paris',
    workingDays: [1, 2, 3, 4, 5],
    officerZone: 'Europe/Paris',
    address: {
      bloggerId: 'anna',
      kind: 'email',
      address: 'anna@anna-bakes.fr',
      state: 'valid',
      suppressed: false,
    },
    readings: [aReading()],
    otherPitches: [],
    heldBy: null,
    unansweredThread: null,
    openCase: null,
    pitchesThatDay: 0,
    followed: null,
    ...change,
  };
}

/** A reading of Anna's blog of two weeks ago, with what a test changes of it. */
export function aReading(
  change: Partial<GuardContext['readings'][number]> = {},
): GuardContext['readings'][number] {
  return {
    id: 'reading',
    bloggerId: 'anna',
    postUrl: 'https://www.anna-bakes.fr/2026/11/three-days/?utm_source=rss',
    postTitle: 'Three days for one loaf',
    readAt: new Date('2026-11-10T10:00:00Z'),
    ...change,
  };
}
