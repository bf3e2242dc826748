/** Any of these, wherever it stands. */
export function anyOf(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.join('|'));
}

/** Any of these at the beginning of a word. */
export function words(...alternatives: string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})`);
}

/** Any of these, from the beginning of a word to the end of one. */
export function wholeWords(...alternatives: string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
}
