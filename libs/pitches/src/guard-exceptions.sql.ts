import type { GuardRule } from './domain/guard-types.js';

/** An exception as screens show it: who asked, why, and who decided what. */
export interface ExceptionRow {
  id: string;
  pitchId: string;
  rule: GuardRule;
  reason: string;
  requestedById: string;
  requestedByName: string;
  requestedAt: Date;
  decision: 'granted' | 'refused' | null;
  decisionReason: string | null;
  decidedById: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  version: number;
}

/** The exceptions of the pitch `p`, oldest first, as one JSON array. */
export const EXCEPTIONS_OF_PITCH = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('id', g.id, 'pitchId', g.pitch_id, 'rule', g.rule, 'reason', g.reason,
    'requestedById', g.requested_by_id, 'requestedByName', asker.name, 'requestedAt', g.requested_at,
    'decision', g.decision, 'decisionReason', g.decision_reason, 'decidedById', g.decided_by_id,
    'decidedByName', decider.name, 'decidedAt', g.decided_at, 'version', g.version) ORDER BY g.requested_at, g.id)
  FROM guard_exceptions g JOIN accounts asker ON asker.id = g.requested_by_id
    LEFT JOIN accounts decider ON decider.id = g.decided_by_id
  WHERE g.pitch_id = p.id), '[]')`;
