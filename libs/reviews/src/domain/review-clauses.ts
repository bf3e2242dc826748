import { english } from './clauses/english.js';
import { french } from './clauses/french.js';
import { german } from './clauses/german.js';
import { italian } from './clauses/italian.js';
import { spanish } from './clauses/spanish.js';
import { type ClauseWording } from './clauses/wording.js';
import { type MaterialConnection } from './material-connection.js';

/** The languages in which a review can be requested. */
export const clauseLanguages = ['en', 'fr', 'de', 'es', 'it'] as const;
export type ClauseLanguage = (typeof clauseLanguages)[number];

const wordings: Record<ClauseLanguage, ClauseWording> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
};

/** The two clauses that every review request carries (product.md section 2). */
export interface ReviewClauses {
  honestOpinion: string;
  disclosure: string;
}

/** The clause language for a language tag such as `fr-CA`; English where we have no wording of our own. */
export function clauseLanguageFor(tag: string | null): ClauseLanguage {
  const primary = (tag ?? '').toLowerCase().split('-')[0];
  return clauseLanguages.find((language) => language === primary) ?? 'en';
}

/**
 * Both clauses in `language`. The disclosure clause is empty while the material connection is not named, since
 * nobody can then say what is to be disclosed. The labels proposed to readers ("Ad", "Collaboration commerciale",
 * "Publicité", "Werbung", "Publicidad", "Pubblicità") are those that every jurisdiction of that language accepts.
 * It helps people to comply; it is no legal advice.
 */
export function reviewClauses(
  language: ClauseLanguage,
  connection: MaterialConnection | null,
  brand: string,
): ReviewClauses {
  const wording = wordings[language];
  return { honestOpinion: wording.honestOpinion, disclosure: disclosureClause(wording, connection, brand) };
}

function disclosureClause(
  wording: ClauseWording,
  connection: MaterialConnection | null,
  brand: string,
): string {
  if (connection === null) return '';
  if (connection === 'none') return wording.noTie(brand);
  return wording.disclosure({ brand, ...wording.ties[connection](brand) });
}
