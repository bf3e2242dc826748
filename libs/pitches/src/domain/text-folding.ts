// Two texts are compared by what they say: without accents, case, punctuation, or the shape of a quote.

const LETTERS: Record<string, string> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Lower case without accents or ligatures; typographic quotes, dashes and spaces become the plain ones. */
export function withoutAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßœæøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[^\S\n]+/g, ' ');
}

/** The words of a text, folded, joined by single blanks; empty when it has no letter and no digit. */
export function folded(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the script is written without blanks between words (Chinese, Japanese, Thai). */
export function isWrittenWithoutSpaces(text: string): boolean {
  return WITHOUT_SPACES.test(text);
}

/** The folded words of a text, in order; scripts without blanks are cut by the words that the reader sees. */
export function words(text: string): string[] {
  return folded(text)
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (isWrittenWithoutSpaces(word) ? segments(word) : [word]));
}

function segments(text: string): string[] {
  const cut = new Intl.Segmenter('und', { granularity: 'word' });
  return Array.from(cut.segment(text), ({ segment }) => segment);
}
