/** A letter beneath what is written already: nothing begun is lost, and the same letter stands there once. */
export function beneath(begun: string, letter: string): string {
  const [there, added] = [begun.trim(), letter.trim()];
  if (there === '') return added;
  return there.includes(added) ? there : `${there}\n\n${added}`;
}
