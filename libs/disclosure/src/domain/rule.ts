import type { Jurisdiction, MaterialConnection } from './context.js';
import type { Place } from './place.js';

/** A tie that readers must be told of. */
export type Tied = Exclude<MaterialConnection, 'none'>;

/** A source of rules, as somebody read it. */
export interface RuleSource {
  title: string;
  address: string;
  /** When it was read, YYYY-MM-DD. */
  read: string;
  /** `read`: read at the address; `recalled`: general knowledge, to be checked there before it is quoted. */
  confidence: 'read' | 'recalled';
}

/** A rule as a verdict quotes it. */
export interface RuleReference {
  /** Such as `us-2023.places`. */
  id: string;
  title: string;
  /** The address of its source. */
  source: string;
  sourceTitle: string;
  /** When the source was read, YYYY-MM-DD. */
  date: string;
  confidence: RuleSource['confidence'];
  /** In force from and until (exclusive), YYYY-MM-DD; null: without a known beginning, without an end. */
  from: string | null;
  until: string | null;
}

/** Words of a language; X stands for a name. For all ties, or only for some. */
export interface RuleWords {
  words: string;
  connections: readonly Tied[] | null;
}

export interface WordList {
  accepted: RuleWords[];
  weak: RuleWords[];
  refused: RuleWords[];
}

/** What one jurisdiction asks while one version of its rules is in force. */
export interface Rule {
  jurisdiction: Jurisdiction;
  version: string;
  title: string;
  from: string | null;
  until: string | null;
  /** Per tie: must readers be told, and is a plain sentence enough or must it be one of the accepted words? */
  connections: Record<Tied, { required: boolean; statement: 'plain' | 'label' }>;
  /** By language, ISO 639-1. */
  words: Record<string, WordList>;
  places: Record<Tied, readonly Place[]>;
  /** Whether a denial takes back a disclosure that stands beside it, where it denies the very tie. */
  denialContradicts: boolean;
  /** Whether the words must be in the language of the article. */
  sameLanguage: boolean;
  links: 'required' | 'advice' | 'none';
  references: Record<'words' | 'places' | 'statement' | 'denial' | 'language' | 'links', RuleReference>;
}
