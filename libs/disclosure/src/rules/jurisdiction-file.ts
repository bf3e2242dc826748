import type { Jurisdiction } from '../domain/context.js';
import type { Place } from '../domain/place.js';
import type { RuleSource, Tied } from '../domain/rule.js';

/** A words entry: for every tie, or for some only. */
export type WordsEntry = string | { words: string; for: Tied[] };

/** One version of a jurisdiction's rules, as an adviser writes it. */
export interface VersionEntry {
  id: string;
  title: string;
  from: string | null;
  until: string | null;
  required: Tied[];
  /** Ties for which a plain sentence is enough; for the others it has to be one of the accepted words. */
  plainSentenceFor: Tied[];
  words: Record<string, { accepted: WordsEntry[]; weak: WordsEntry[]; refused: WordsEntry[] }>;
  places: Place[];
  /** More places, for single ties: a word on commissions may stand at its link. */
  morePlaces?: Partial<Record<Tied, Place[]>>;
  denialContradicts: boolean;
  sameLanguage: boolean;
  links: 'required' | 'advice' | 'none';
  /** Which source each part rests on: names of `sources`. */
  sources: Record<'words' | 'places' | 'statement' | 'denial' | 'language' | 'links', string>;
}

/** A file of `jurisdictions/`. Its schema is jurisdiction.schema.json. */
export interface JurisdictionFile {
  code: Jurisdiction;
  name: string;
  sources: Record<string, RuleSource>;
  versions: VersionEntry[];
}
