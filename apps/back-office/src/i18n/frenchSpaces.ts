/** U+202F: no line ends at it, so that no sign stands alone at the beginning of one. */
const narrowNoBreak = '\u202f';

/**
 * Every text of a message tree with the spaces that French sets before ; : ! ? % and inside « »: narrow, and never
 * broken. The files have plain spaces there, which people can see and type; what is put in for a %{name} stays as it is.
 */
export function withFrenchSpaces<Branch>(branch: Branch): Branch {
  if (typeof branch === 'string') return spaced(branch) as Branch;
  if (typeof branch !== 'object' || branch === null) return branch;
  return Object.fromEntries(
    Object.entries(branch).map(([key, twig]) => [key, withFrenchSpaces(twig as unknown)]),
  ) as Branch;
}

function spaced(text: string): string {
  return text.replace(/ (?=[;:!?»]|%(?!\{))/g, narrowNoBreak).replace(/« /g, `«${narrowNoBreak}`);
}
