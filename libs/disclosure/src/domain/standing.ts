import type { Findings } from './findings.js';
import { isOutOfSight, type Statement } from './own-statements.js';
import { matchesWords } from './rule-words.js';
import type { Rule, RuleWords, Tied } from './rule.js';
import { folded, type Tie } from './statement.js';
import type { ReasonCode, VerdictReason } from './verdict.js';

/** What is wrong with one statement, and which part of the rule says so. */
export interface Fault {
  code: ReasonCode;
  by: keyof Rule['references'];
  params: VerdictReason['params'];
}

/** Everything that is wrong with a statement under a rule; empty when it alone makes the post compliant. */
export function faultsOf({ evidence }: Statement, given: Findings, rule: Rule): Fault[] {
  const faults: Fault[] = [];
  const words = wordsFault(evidence, given, rule);
  if (words) faults.push({ code: words, by: 'words', params: { words: evidence.sentence.slice(0, 200) } });
  const { place } = evidence;
  if (!rule.places[given.connection].includes(place))
    faults.push({ code: isOutOfSight(place) ? 'out_of_sight' : 'too_late', by: 'places', params: { place } });
  if (rule.sameLanguage && evidence.language !== given.language)
    faults.push({
      code: 'other_language',
      by: 'language',
      params: { language: evidence.language, article: given.language },
    });
  if (understates(evidence.tie, given.connection))
    faults.push({ code: 'understates', by: 'statement', params: { connection: given.connection } });
  return faults;
}

/**
 * The words under a rule: one of its accepted words is always right; a plain sentence is, where the rule is content
 * with that; else it is vague, refused, or lacks the label that the rule wants.
 */
function wordsFault(
  { sentence, class: found, tie }: Statement['evidence'],
  { connection, language }: Findings,
  rule: Rule,
): ReasonCode | null {
  const text = folded(sentence);
  const lists = [rule.words[language], rule.words['*']].filter((list) => list !== undefined);
  const holds = (pick: 'accepted' | 'weak' | 'refused'): boolean =>
    lists.some((list) =>
      list[pick].some((words) => appliesTo(words, connection) && matchesWords(text, words.words)),
    );
  if (holds('accepted')) return null;
  const isLabel = tie === 'advertising' || tie === 'partnership';
  if (found === 'clear' && !isLabel && rule.connections[connection].statement === 'plain') return null;
  if (holds('refused')) return 'refused_words';
  if (holds('weak') || found === 'weak') return 'vague_words';
  return rule.connections[connection].statement === 'plain' ? null : 'label_wanted';
}

function appliesTo({ connections }: RuleWords, connection: Tied): boolean {
  return connections === null || connections.includes(connection);
}

/** Ties that tell readers less than the one that is known: who was paid must not speak of a gift only. */
const LESS: Partial<Record<Tied, readonly Tie[]>> = {
  payment: ['gift', 'loan', 'affiliate'],
  employment: ['gift', 'loan', 'affiliate'],
  gift: ['affiliate'],
  trip: ['affiliate'],
  loan: ['affiliate'],
};

function understates(tie: Tie, connection: Tied): boolean {
  return (LESS[connection] ?? []).includes(tie);
}
