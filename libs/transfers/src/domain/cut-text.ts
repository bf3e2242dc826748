/** The beginning of a text, never ending in half a character: PostgreSQL refuses those. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
