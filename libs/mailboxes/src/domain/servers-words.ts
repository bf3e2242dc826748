/** What a server said, as it is kept: servers may say anything, of any length. */

/**
 * Makes a server's words fit to be kept and shown: without control characters, which PostgreSQL refuses in part, and
 * without half a character where they are cut.
 * @param most how many UTF-16 units are kept
 */
export function serversWords(said: string, most: number): string {
  return said
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(/\p{Cs}/gu, '\ufffd');
}
