import { type ReviewClauses } from './review-clauses.js';

/**
 * The text of the request as it leaves: what the officer wrote, then the honest-opinion clause, then the disclosure
 * clause, a blank line between them. A clause that the officer already placed word for word is not repeated.
 */
export function composeRequest(body: string, clauses: ReviewClauses): string {
  const written = body.trim();
  const missing = [clauses.honestOpinion, clauses.disclosure].filter(
    (clause) => clause !== '' && !carries(written, clause),
  );
  return [written, ...missing].filter((part) => part !== '').join('\n\n');
}

function carries(text: string, clause: string): boolean {
  return flattened(text).includes(flattened(clause));
}

function flattened(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
