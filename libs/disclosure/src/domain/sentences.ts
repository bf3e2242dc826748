/** A sentence of a text, by its offsets (UTF-16 units). */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

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
    for (const { segment, index } of segmenter.segment(line)) {
      const trimmed = segment.trim();
      if (trimmed === '') continue;
      const start = lineStart + index + segment.indexOf(trimmed);
      found.push({ start, end: start + trimmed.length, text: trimmed });
    }
    lineStart += line.length + 1;
  }
  return found;
}
