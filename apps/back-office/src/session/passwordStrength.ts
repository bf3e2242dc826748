/** The server's own minimum; length counts more than odd characters (NIST SP 800-63B 5.1.1). */
export const SHORTEST_PASSWORD = 12;

export type Strength = 'short' | 'guessable' | 'fair' | 'good';

/**
 * A hint while a password is chosen. `known` are words that an attacker would try first: the person's name, address,
 * organisation. 'short' is refused by the server; 'guessable' is repetitive or mostly one of those words.
 */
export function passwordStrength(password: string, known: string[] = []): Strength {
  if (password.length < SHORTEST_PASSWORD) return 'short';
  const lower = password.toLowerCase();
  const words = known
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), lower).replace(/(.)\1+/gu, '$1');
  const different = new Set(rest).size;
  if (rest.length < 8 || different < 6 || isRun(rest)) return 'guessable';
  return rest.length >= 16 ? 'good' : 'fair';
}

/** Mostly neighbours of the alphabet or the digits, such as abcdefgh12345678. */
function isRun(text: string): boolean {
  let steps = 0;
  for (let i = 1; i < text.length; i++) {
    if (Math.abs(text.charCodeAt(i) - text.charCodeAt(i - 1)) === 1) steps++;
  }
  return steps > text.length * 0.6;
}
