// Honest opinion: nothing in the message makes gift, payment or future contact depend on a positive opinion, and a
// review request carries both clauses (product.md section 5).
import { type Broken, type GuardDraft, type RuleCheck } from '../guard-types.js';
import { tiedOpinionIn } from '../opinion/tied-opinion.js';
import { folded } from '../text-folding.js';

/** Holds when no sentence of the subject, the body or a follow-up ties anything to a positive opinion. */
export const honestOpinion: RuleCheck = (draft) => {
  for (const text of [draft.subject, draft.body, ...draft.followUps.map(({ body }) => body)]) {
    const sentence = tiedOpinionIn(text);
    if (sentence !== null)
      return broken('honest_opinion.tied', { sentence: sentence.slice(0, 300) }, 'ask-freely');
  }
  return draft.kind === 'review_request' ? missingClause(draft) : null;
};

function missingClause({ body, clauses }: GuardDraft): Broken | null {
  const missing = [
    ...(isIn(body, clauses?.honestOpinion) ? [] : ['honest_opinion']),
    ...(isIn(body, clauses?.disclosure) ? [] : ['disclosure']),
  ];
  return missing.length > 0 ? broken('honest_opinion.clause-missing', { missing }, 'add-clauses') : null;
}

function isIn(body: string, clause: string | undefined): boolean {
  const wanted = folded(clause ?? '');
  return wanted !== '' && folded(body).includes(wanted);
}

function broken(code: string, params: Record<string, string | readonly string[]>, remedy: string): Broken {
  return { rule: 'honest_opinion', code, params, remedy };
}
