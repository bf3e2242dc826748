// Mutual value: what the blogger gains is stated, and the message says it.
import { type RuleCheck } from '../guard-types.js';
import { isStopWord } from '../stop-words.js';
import { words } from '../text-folding.js';

/** A statement of fewer words than this says nothing ("win-win"). */
const LEAST_WORDS = 2;

/** The share of the statement's significant words that the message must contain. */
const SHARE_SAID = 0.5;

/**
 * Holds when the statement has at least two significant words and the body contains half of them (at least two),
 * inflected as it pleases. Half, because the message should say it in its own sentence and not paste it.
 */
export const mutualValue: RuleCheck = (draft) => {
  if (draft.mutualValue.trim() === '') return broken('mutual_value.not-stated', {}, 'state-value');
  const stated = significantWords(draft.mutualValue);
  if (stated.length < LEAST_WORDS) return broken('mutual_value.too-vague', {}, 'state-value');
  const said = significantWords(draft.body);
  const missing = stated.filter((word) => !said.some((other) => areSameWord(word, other)));
  const wanted = Math.max(LEAST_WORDS, Math.ceil(stated.length * SHARE_SAID));
  if (stated.length - missing.length >= wanted) return null;
  return broken('mutual_value.not-said', { missing: missing.slice(0, 6) }, 'say-value');
};

/** The distinct words of a text that carry meaning: no stop words, nothing of one or two letters. */
export function significantWords(text: string): string[] {
  return [...new Set(words(text))].filter(
    (word) => (word.length > 2 || /[^\p{Script=Latin}]/u.test(word)) && !isStopWord(word),
  );
}

/**
 * Light stemming: the same word when three quarters of the shorter one, and at least four letters, begin both
 * ("reader", "readers"; "exclusive", "exclusif"). Shorter words must be equal.
 */
export function areSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = Math.max(4, Math.ceil(Math.min(one.length, other.length) * 0.75));
  return one.length >= stem && other.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}

function broken(code: string, params: Record<string, readonly string[]>, remedy: string) {
  return { rule: 'mutual_value' as const, code, params, remedy };
}
