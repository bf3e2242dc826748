import { type Objective } from './campaign-state.js';

/** What the rule needs to know of a campaign; days are ISO dates without a time (`2026-11-22`). */
export interface CampaignPlan {
  objective: Objective | null;
  target: string;
  startsOn: string | null;
  endsOn: string | null;
}

export type PlanFault =
  | 'objective-missing'
  | 'target-missing'
  | 'start-missing'
  | 'end-missing'
  | 'end-before-start'
  | 'end-in-the-past';

/** A fault and the field that mends it. */
export interface PlanProblem {
  field: keyof CampaignPlan;
  fault: PlanFault;
}

/**
 * Everything that keeps a campaign from starting, in the order of its form; empty when it can start.
 * "Set objectives before you go": an objective, a target and an end date (product.md section 2).
 * `today` is the date where the person who starts it is; a campaign that ends today can still start.
 * A campaign without a start date starts on the day it is started.
 */
export function missingBeforeStart(plan: CampaignPlan, today: string): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (plan.objective === null) problems.push({ field: 'objective', fault: 'objective-missing' });
  if (plan.target.trim() === '') problems.push({ field: 'target', fault: 'target-missing' });
  if (plan.endsOn === null) problems.push({ field: 'endsOn', fault: 'end-missing' });
  else if (plan.endsOn < today) problems.push({ field: 'endsOn', fault: 'end-in-the-past' });
  else if (endsBeforeItStarts(plan)) problems.push({ field: 'endsOn', fault: 'end-before-start' });
  return problems;
}

/** True when both days are known and the end lies before the start; the same day is a period of one day. */
export function endsBeforeItStarts(period: Pick<CampaignPlan, 'startsOn' | 'endsOn'>): boolean {
  return period.startsOn !== null && period.endsOn !== null && period.endsOn < period.startsOn;
}

/**
 * What a running or ended campaign may not lose again: those of objective, target, start and end that `plan` lacks.
 */
export function missingOnceStarted(plan: CampaignPlan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (plan.objective === null) problems.push({ field: 'objective', fault: 'objective-missing' });
  if (plan.target.trim() === '') problems.push({ field: 'target', fault: 'target-missing' });
  if (plan.startsOn === null) problems.push({ field: 'startsOn', fault: 'start-missing' });
  if (plan.endsOn === null) problems.push({ field: 'endsOn', fault: 'end-missing' });
  return problems;
}
