/** The first name in the name of a person, for a greeting. Where it is not plain, none: a wrong one is worse than none. */

const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|m|mme|mlle|herr|frau|sr|sra|sig|dott)\.?$/iu;
const NO_PERSON = /^(?:the|le|la|les|l|un|une|das|der|die|el|los|las|il|lo|blog|chez|my|mon|ma|mes)$/iu;
/** Written with the family name first. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * "Anna Martin" and "Dr Anna Martin" give "Anna"; "Jean-Luc Petit" gives "Jean-Luc"; "Anna" gives "Anna".
 * @returns null for what is no person's name ("The Slow Loaf", "slowloaf24"), for initials, and for names that are
 *   written with the family name first
 */
export function firstNameOf(name: string): string | null {
  if (FAMILY_FIRST.test(name) || /[\d@/&|_]/.test(name)) return null;
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => !TITLES.test(word));
  const [first = ''] = words;
  if (words.length > 4 || words.some((word) => NO_PERSON.test(word.replace(/[’'].*$/u, '')))) return null;
  return /^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*$/u.test(first) ? first : null;
}
