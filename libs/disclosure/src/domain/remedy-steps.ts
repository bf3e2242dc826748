import type { RemedyStep } from './remedy.js';
import type { ReasonCode, VerdictReason } from './verdict.js';

const STEP_FOR: Partial<Record<ReasonCode, RemedyStep>> = {
  nothing_said: 'state',
  refused_words: 'reword',
  vague_words: 'reword',
  label_wanted: 'reword',
  other_language: 'reword',
  understates: 'reword',
  too_late: 'move',
  out_of_sight: 'move',
  site_wide_only: 'state',
  denied: 'withdraw_denial',
  contradicted: 'withdraw_denial',
  links_unmarked: 'mark_links',
};
const ORDER: readonly RemedyStep[] = ['withdraw_denial', 'state', 'reword', 'move', 'mark_links'];

/** What has to be done about the reasons of a verdict, each step once, the gravest first. */
export function remedySteps(reasons: readonly VerdictReason[]): RemedyStep[] {
  const needed = new Set(reasons.map(({ code }) => STEP_FOR[code]));
  if (reasons.some(({ code }) => code === 'denied')) needed.add('state');
  if (needed.has('state')) {
    needed.delete('reword');
    needed.delete('move');
  }
  return ORDER.filter((step) => needed.has(step));
}
