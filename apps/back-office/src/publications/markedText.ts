/** A stretch of a text by its offsets (UTF-16 units), end excluded; null where it doesn't stand in the text. */
interface Stretch {
  start: number | null;
  end: number | null;
}

/** Words of one paragraph that are marked alike. */
export interface Piece {
  text: string;
  /** Index of the evidence that they belong to. */
  evidence: number | null;
  /** Whether the evidence begins here; it is told there what it is. */
  begins: boolean;
  /** Index of the link that they belong to. */
  link: number | null;
  /** Whether the link ends here; its marks stand behind it. */
  linkEnds: boolean;
}

/**
 * Cuts an article into paragraphs and these into pieces, so that evidence and links can be marked where they stand.
 * Nothing of the text is lost: the pieces of all paragraphs, joined by line breaks, are the text. Where stretches
 * overlap the first one counts; offsets beyond the text are cut off.
 */
export function markedText(text: string, evidence: readonly Stretch[], links: readonly Stretch[]): Piece[][] {
  const marks = owners(text.length, evidence);
  const hrefs = owners(text.length, links);
  const cuts = cutsOf(marks, hrefs);
  const paragraphs: Piece[][] = [];
  const begun = new Set<number>();
  let at = 0;
  let cut = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const pieces: Piece[] = [];
    while (at < end) {
      while ((cuts[cut] ?? Infinity) <= at) cut += 1;
      const next = Math.min(cuts[cut] ?? end, end);
      const mark = ownerAt(marks, at);
      const link = ownerAt(hrefs, at);
      pieces.push({
        text: text.slice(at, next),
        evidence: mark?.index ?? null,
        begins: mark !== undefined && !begun.has(mark.index),
        link: link?.index ?? null,
        linkEnds: link?.end === next,
      });
      if (mark) begun.add(mark.index);
      at = next;
    }
    paragraphs.push(pieces);
    at = end + 1;
  }
  return paragraphs;
}

interface Owned {
  start: number;
  end: number;
  index: number;
}

/** The stretches in their order, none over another. */
function owners(length: number, stretches: readonly Stretch[]): Owned[] {
  const inside = stretches
    .flatMap(({ start, end }, index) => (start === null || end === null ? [] : [{ start, end, index }]))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  let free = 0;
  return inside.flatMap(({ start, end, index }) => {
    const owned = { start: Math.max(start, free), end: Math.min(end, length), index };
    if (owned.start >= owned.end) return [];
    free = owned.end;
    return [owned];
  });
}

function cutsOf(...all: Owned[][]): number[] {
  const cuts = new Set(all.flat().flatMap(({ start, end }) => [start, end]));
  return [...cuts].sort((a, b) => a - b);
}

function ownerAt(owned: readonly Owned[], at: number): Owned | undefined {
  let [low, high] = [0, owned.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = owned[middle] as Owned;
    if (at < one.start) high = middle - 1;
    else if (at >= one.end) low = middle + 1;
    else return one;
  }
  return undefined;
}
