/** Why a publication is looked at: logged just now, so many days later, or because somebody asked. */
export const checkKinds = ['first', 'day_1', 'day_7', 'day_30', 'day_90', 'by_hand'] as const;
export type CheckKind = (typeof checkKinds)[number];

export const checkStates = ['due', 'running', 'done', 'skipped'] as const;
export type CheckState = (typeof checkStates)[number];

const DAY_MS = 86_400_000;
const DAYS_AFTER: [CheckKind, number][] = [
  ['first', 0],
  ['day_1', 1],
  ['day_7', 7],
  ['day_30', 30],
  ['day_90', 90],
];

/** When a publication logged at this instant is looked at (product.md section 7: at once, after 1, 7, 30 and 90 days). */
export function checksAfter(loggedAt: Date): { kind: CheckKind; dueAt: Date }[] {
  return DAYS_AFTER.map(([kind, days]) => ({ kind, dueAt: new Date(loggedAt.getTime() + days * DAY_MS) }));
}
