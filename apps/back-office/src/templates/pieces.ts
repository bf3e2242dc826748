/** A template in the pieces in which it is shown: words, variables with an example, what stands open. */
export interface Piece {
  kind: 'words' | 'known' | 'open';
  text: string;
}

const OPEN = /\{\{([^{}]*)\}\}/g;

/** Splits a template; a variable that `examples` has a value for is shown by it, anything else in braces stands open. */
export function piecesOf(text: string, examples: Record<string, string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(OPEN)) {
    const [whole, inside = ''] = match;
    if (match.index > from) pieces.push({ kind: 'words', text: text.slice(from, match.index) });
    const example = Object.hasOwn(examples, inside.trim()) ? examples[inside.trim()] : undefined;
    pieces.push(example === undefined ? { kind: 'open', text: whole } : { kind: 'known', text: example });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) });
  return pieces;
}
