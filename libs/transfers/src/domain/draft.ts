import { type Network } from './fields.js';
import { type LawfulBasis } from './lawful-basis.js';
import { type Problem } from './problems.js';

/** A blogger as one row describes them, checked and in the forms in which the product keeps things. */
export interface Draft {
  row: number;
  line: number;
  raw: Record<string, string>;
  name: string;
  /** The name of a person where the row gives one; two of them that differ are two people, even on one site. */
  personName: string | null;
  language: string | null;
  country: string | null;
  timeZone: string | null;
  topics: string[];
  notes: string;
  owner: string | null;
  channels: DraftChannel[];
  contactPoints: DraftContactPoint[];
  doNotContact: boolean;
  lawfulBasis: LawfulBasis | null;
  source: string | null;
  problems: Problem[];
}

export interface DraftChannel {
  network: Network;
  url: string;
  title: string;
  feedUrl: string | null;
  /** The row gave only a feed, and the address was told from it: a weaker sign that two rows mean one site. */
  derived: boolean;
}

export interface DraftContactPoint {
  kind: 'email' | 'phone';
  address: string;
  optedOut: boolean;
}
