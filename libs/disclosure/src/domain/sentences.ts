/** A sentence of a text, by its offsets (UTF-16 units). */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** No sentence of a post is longer; what has no full stop at all is read in pieces, so that reading stays linear. */
const LONGEST = 1_200;
/** The segmenter takes time with the square of a line's length. */
const LONGEST_LINE = 8_000;

const segmenters = new Map<string, Intl.Segmenter>();

/** Cuts a text into sentences; a line break always ends one (Unicode UAX 29, by language). */
export function sentencesOf(text: string, language: string): Sentence[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const found: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const piece of inPieces(line, lineStart, LONGEST_LINE)) {
      for (const { segment, index } of segmenter.segment(piece.text)) {
        const trimmed = segment.trim();
        if (trimmed === '') continue;
        found.push(...inPieces(trimmed, piece.start + index + segment.indexOf(trimmed), LONGEST));
      }
    }
    lineStart += line.length + 1;
  }
  return found;
}

/** Cuts what is too long for a sentence, at a space where there is one. */
function inPieces(text: string, start: number, longest: number): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const to = space > from ? space : from + longest;
    found.push({ start: start + from, end: start + to, text: text.slice(from, to) });
    from = space > from ? to + 1 : to;
  }
  if (from < text.length)
    found.push({ start: start + from, end: start + text.length, text: text.slice(from) });
  return found;
}
