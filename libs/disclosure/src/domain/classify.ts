import { folded, type Language, type Tie, type Wording } from './statement.js';

/** What a sentence says of a connection. `subject`: it speaks of disclosure or gifts, not of this post's own tie. */
export type StatementClass = 'clear' | 'weak' | 'refused' | 'denial' | 'subject';

/** A sentence's class, and what made it so. */
export interface Classified {
  class: StatementClass;
  tie: Tie;
  /** The wording that decided. */
  wording: string;
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
      const kind =
        isPrivate || general || (decoyed && wording.tie !== 'affiliate') ? 'subject' : wording.class;
      return { class: kind as StatementClass, tie: wording.tie, wording: wording.id };
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
