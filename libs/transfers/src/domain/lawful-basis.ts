import { plainWords } from './plain-words.js';

export const lawfulBases = ['legitimate_interest', 'consent', 'contract', 'published_for_contact'] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

const wording: [RegExp, LawfulBasis][] = [
  [/legitimate interest|interet legitime/, 'legitimate_interest'],
  [/consent|opt in/, 'consent'],
  [/contract|contrat/, 'contract'],
  [/publish|publi|public|contact page|page contact/, 'published_for_contact'],
];

/** The lawful basis that the words of a cell name, in English or French ("Legitimate interest – prospect/lead"); null when none. */
export function lawfulBasisOf(cell: string): LawfulBasis | null {
  const words = plainWords(cell);
  return wording.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
