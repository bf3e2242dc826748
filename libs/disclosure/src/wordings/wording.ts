import type { Tie, Wording, WordingClass } from '../domain/statement.js';

/** Makes the wordings of one language: ids carry its code, several sources are alternatives. */
export function wordingsOf(code: string) {
  return (id: string, wordingClass: WordingClass, tie: Tie, ...sources: string[]): Wording => ({
    id: `${code}.${id}`,
    class: wordingClass,
    tie,
    pattern: new RegExp(sources.map((each) => `(?:${each})`).join('|')),
  });
}
