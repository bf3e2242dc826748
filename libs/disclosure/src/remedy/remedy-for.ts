import type { MarkedLink } from '../domain/marked-link.js';
import { type Remedy, type RemedyLanguage, remedyLanguages } from '../domain/remedy.js';
import { remedySteps } from '../domain/remedy-steps.js';
import type { Tied } from '../domain/rule.js';
import type { VerdictReason } from '../domain/verdict.js';
import { wordingsFor } from './wordings.js';

/** What would be right for a case; null where nothing has to be mended. */
export function remedyFor(
  connection: Tied,
  reasons: readonly VerdictReason[],
  links: readonly MarkedLink[],
  language: string,
): Remedy | null {
  const steps = remedySteps(reasons);
  if (steps.length === 0) return null;
  const own = remedyLanguages.find((each) => each === language) as RemedyLanguage | undefined;
  return {
    steps,
    connection,
    language: own ?? 'en',
    place: 'opening',
    wordings: wordingsFor(connection),
    links: steps.includes('mark_links') ? links.filter(({ marked }) => !marked).map(({ href }) => href) : [],
  };
}
