/** Whether a publication tells its readers of the material connection (product.md section 3). */
export const disclosureStatuses = [
  'not_required',
  'pending',
  'compliant',
  'insufficient',
  'missing',
  'removed',
  'unverifiable',
] as const;
export type DisclosureStatus = (typeof disclosureStatuses)[number];

/** Statuses that rest on words seen in the publication, so that the words must be kept. */
const seenInPublication: readonly DisclosureStatus[] = ['compliant', 'insufficient', 'removed'];

/** Statuses in which a disclosure was there to be taken away. */
const somethingWasThere: readonly DisclosureStatus[] = ['compliant', 'insufficient', 'removed'];

export type DecisionFault =
  'reason-missing' | 'evidence-missing' | 'connection-exists' | 'nothing-was-there' | 'already-pending';

/** A fault of a decision and the field that mends it. */
export interface DecisionProblem {
  field: 'status' | 'reason' | 'evidence';
  fault: DecisionFault;
}

export interface DisclosureDecision {
  from: DisclosureStatus;
  to: DisclosureStatus;
  reason: string;
  evidence: string;
  /** The material connection of the review request behind the publication; null when none is known. */
  connection: string | null;
}

/** The status of a publication when it is logged: nothing to disclose without a tie, else somebody has to look. */
export function firstDisclosureStatus(connection: string | null): DisclosureStatus {
  return connection === 'none' ? 'not_required' : 'pending';
}

/** True when this status has to quote the sentence that was seen, or that was there. */
export function needsEvidence(status: DisclosureStatus): boolean {
  return seenInPublication.includes(status);
}

/** The statuses that a person may set from `from`, given the tie; the present one stays possible: looked at again. */
export function allowedDisclosureStatuses(
  from: DisclosureStatus,
  connection: string | null,
): DisclosureStatus[] {
  return disclosureStatuses.filter((to) => statusFault(from, to, connection) === null);
}

/**
 * Everything that is wrong with a decision on a disclosure; empty when it can be kept.
 * A reason is always given; the words are quoted where the status rests on words; "not required" is no way out
 * where a connection is known; "removed" says that a disclosure had been seen before.
 */
export function decisionProblems(decision: DisclosureDecision): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  const fault = statusFault(decision.from, decision.to, decision.connection);
  if (fault !== null) problems.push({ field: 'status', fault });
  if (decision.reason.trim() === '') problems.push({ field: 'reason', fault: 'reason-missing' });
  if (needsEvidence(decision.to) && decision.evidence.trim() === '')
    problems.push({ field: 'evidence', fault: 'evidence-missing' });
  return problems;
}

function statusFault(
  from: DisclosureStatus,
  to: DisclosureStatus,
  connection: string | null,
): DecisionFault | null {
  if (to === 'not_required' && connection !== null && connection !== 'none') return 'connection-exists';
  if (to === 'removed' && !somethingWasThere.includes(from)) return 'nothing-was-there';
  if (to === 'pending' && from === 'pending') return 'already-pending';
  return null;
}
