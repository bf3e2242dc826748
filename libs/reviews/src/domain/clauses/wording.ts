import { type MaterialConnection } from '../material-connection.js';

/** A tie that readers must be told of. */
export type Tie = Exclude<MaterialConnection, 'none'>;

/** What a clause is made of in one language; each function takes the name of the brand as the blogger knows it. */
export interface ClauseWording {
  honestOpinion: string;
  /** What we say where there is no tie, and thus nothing to disclose. */
  noTie: (brand: string) => string;
  /** The tie said to the blogger, and the words in which they can tell their readers. */
  ties: Record<Tie, (brand: string) => { tie: string; example: string }>;
  /** Where and how to say it, wrapped around the tie and the example. */
  disclosure: (parts: { brand: string; tie: string; example: string }) => string;
}
