/** The follow-ups that both sides send: about 2 kB of text and HTML each. */
export const CONNECTIONS = 5;
export const MESSAGES = 2_000;

const paragraph =
  'Your piece on the kilns of the valley made me look at our own clay differently. You wrote that a glaze is a promise ' +
  'that the fire may break; our potter in Limoges said nearly the same last week, and showed me the shards she keeps.';

/** The words of the follow-up to one blogger. */
export function letter(number: number): string {
  return `Dear Blogger ${number},\n\n${paragraph}\n\n${paragraph}\n\nDid my note on the *teapot* reach you? It is about [your post](https://blog-${number}.example/kilns).\n\nKind regards`;
}

/** The address of one blogger. */
export function addressOf(number: number): string {
  return `blogger-${number}@blog-${number}.example`;
}
