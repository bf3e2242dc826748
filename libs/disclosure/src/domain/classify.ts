import { folded, type Language, type Tie, type Wording } from './statement.js';

/**
 * What a sentence says of a connection. `subject`: it speaks of disclosure, gifts or sponsors in general;
 * `someone_else`: a tie, but with others than a brand ("my husband gave me"), or of others than the author.
 */
export type StatementClass = 'clear' | 'weak' | 'refused' | 'denial' | 'subject' | 'someone_else';

/** A sentence's class, and what made it so. */
export interface Classified {
  class: StatementClass;
  tie: Tie;
  /** The wording that decided. */
  wording: string;
  /** The language of that wording, ISO 639-1. */
  language: string;
}

const STRENGTH = ['clear', 'weak', 'refused'] as const;

/**
 * Classifies one sentence; null when it says nothing of a connection.
 * A disclosure beats a denial in the same sentence ("I was not paid, but they sent me the device" discloses).
 * @param around the text near the sentence, for signs of private life ("for my birthday")
 */
export function classify(
  sentence: string,
  around: string,
  languages: readonly Language[],
): Classified | null {
  const text = folded(sentence);
  if (text.length < 2) return null;
  const near = folded(around);
  const hits = languages.flatMap((language) => hitsOf(text, near, language));
  const strongest = STRENGTH.map((one) => hits.find((hit) => hit.class === one)).find(
    (hit) => hit !== undefined,
  );
  const denial = hits.find((hit) => hit.class === 'denial');
  if (
    denial &&
    (strongest === undefined || strongest.class !== 'clear' || overlaps(text, denial, strongest, languages))
  ) {
    return denial;
  }
  return strongest ?? hits[0] ?? null;
}

function hitsOf(text: string, near: string, language: Language): Classified[] {
  const found = language.wordings.filter((wording) => wording.pattern.test(text));
  if (found.length === 0) return [];
  const gift = (wording: Wording): boolean => wording.tie === 'gift' || wording.tie === 'event';
  const decoyed = found.some((wording) => wording.class === 'decoy');
  return found
    .filter((wording) => wording.class !== 'decoy')
    .map((wording) => {
      const isPrivate =
        gift(wording) && wording.class !== 'denial' && (decoyed || language.privateLife.test(near));
      const general = wording.class !== 'denial' && language.aboutTheSubject.test(text);
      const idle = general || (decoyed && wording.tie !== 'affiliate' && wording.class !== 'denial');
      const kind = idle ? 'subject' : isPrivate ? 'someone_else' : wording.class;
      return {
        class: kind as StatementClass,
        tie: wording.tie,
        wording: wording.id,
        language: language.code,
      };
    });
}

/** A denial that stands over the very words of the disclosure takes it back ("this is not sponsored by"). */
function overlaps(
  text: string,
  denial: Classified,
  clear: Classified,
  languages: readonly Language[],
): boolean {
  const spanOf = (id: string): [number, number] => {
    const wording = languages.flatMap((language) => language.wordings).find((each) => each.id === id);
    const match = wording?.pattern.exec(text);
    return match ? [match.index, match.index + match[0].length] : [0, 0];
  };
  const [from, to] = spanOf(denial.wording);
  const [start, end] = spanOf(clear.wording);
  return start < to && from < end;
}
