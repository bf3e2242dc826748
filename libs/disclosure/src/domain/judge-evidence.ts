import type { Jurisdiction } from './context.js';
import type { Evidence } from './evidence.js';
import type { Findings } from './findings.js';
import type { MarkedLink } from './marked-link.js';
import { isContradicted, statements, type Statement } from './own-statements.js';
import type { Rule, RuleReference } from './rule.js';
import { faultsOf } from './standing.js';
import type { ReasonCode, VerdictReason, VerdictStatus } from './verdict.js';

/** What one jurisdiction says of what was found. */
export interface Outcome {
  status: VerdictStatus;
  reasons: VerdictReason[];
}

/**
 * Judges by the rules of one jurisdiction. Compliant: one statement of the post with nothing wrong, and no denial of
 * that very tie. Insufficient: something is said, with every fault of every statement. Missing: nothing is said, or
 * the tie is denied, which is worse than silence.
 */
export function judgeEvidence(given: Findings, rule: Rule): Outcome {
  const { connection, evidence, links } = given;
  if (!rule.connections[connection].required) return { status: 'not_required', reasons: [] };
  const said = statements(evidence);
  const judged = said.map((one) => ({ one, faults: faultsOf(one, given, rule) }));
  const faultless = judged.some(({ faults }) => faults.length === 0);
  const denial = rule.denialContradicts ? isContradicted(evidence, connection) : null;
  const marks = linkReasons(links, rule);
  const marksBreak = marks.some(({ weight }) => weight === 'breach');
  if (said.length === 0) return { status: 'missing', reasons: [...silence(evidence, rule), ...marks] };
  const contradicted = denial ? [reason('contradicted', rule, rule.references.denial, denial.index)] : [];
  const faults = faultless ? [] : distinct(judged.flatMap((each) => reasonsOf(each, rule)));
  const short = !faultless || contradicted.length > 0 || marksBreak;
  return {
    status: short ? 'insufficient' : 'compliant',
    reasons: [...contradicted, ...faults, ...marks],
  };
}

function reasonsOf(
  { one, faults }: { one: Statement; faults: ReturnType<typeof faultsOf> },
  rule: Rule,
): VerdictReason[] {
  return faults.map(({ code, by, params }) => ({
    ...reason(code, rule, rule.references[by], one.index),
    params,
  }));
}

/** Why nothing counts: a denial, words out of sight, or silence. */
function silence(evidence: readonly Evidence[], rule: Rule): VerdictReason[] {
  const denial = evidence.findIndex((each) => each.class === 'denial' && each.start !== null);
  if (denial >= 0) return [reason('denied', rule, rule.references.denial, denial)];
  const refused = evidence.findIndex((each) => each.class === 'refused' && each.start !== null);
  const unseen = evidence.findIndex(
    (each) => each.start === null && (each.class === 'clear' || each.class === 'weak'),
  );
  const siteWide = evidence.findIndex((each) => each.class === 'site_wide');
  return [
    reason('nothing_said', rule, rule.references.statement, null),
    ...(refused >= 0 ? [reason('refused_words', rule, rule.references.words, refused)] : []),
    ...(unseen >= 0 ? [reason('out_of_sight', rule, rule.references.places, unseen)] : []),
    ...(siteWide >= 0 ? [reason('site_wide_only', rule, rule.references.places, siteWide)] : []),
  ];
}

function linkReasons(links: readonly MarkedLink[], rule: Rule): VerdictReason[] {
  const open = links.filter(({ marked }) => !marked);
  if (rule.links === 'none' || open.length === 0) return [];
  const weight = rule.links === 'required' ? 'breach' : 'advice';
  return [
    {
      ...reason('links_unmarked', rule, rule.references.links, null),
      params: { count: open.length },
      weight,
    },
  ];
}

function reason(
  code: ReasonCode,
  { jurisdiction }: { jurisdiction: Jurisdiction },
  rule: RuleReference,
  evidence: number | null,
): VerdictReason {
  return { code, params: {}, weight: 'breach', jurisdiction, rule, evidence };
}

/** One reason a code: the first sentence that shows it is enough. */
function distinct(reasons: readonly VerdictReason[]): VerdictReason[] {
  return reasons.filter((each, index) => reasons.findIndex(({ code }) => code === each.code) === index);
}
