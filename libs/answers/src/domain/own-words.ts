/** What the officer wrote in an answer, without what it quotes: their words are not ours to mend. */

const INTRODUCES = /^(?:On .{4,200} wrote|Le .{4,200} a écrit|Am .{4,200} schrieb).*:\s*$/u;

/** The text without quoted lines (beginning with ">") and the line that introduces them. */
export function ownWords(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const isQuoted = (line: string | undefined): boolean => line?.trimStart().startsWith('>') === true;
  return lines
    .filter((line, index) => {
      const next = lines.slice(index + 1).find((later) => later.trim() !== '');
      return !isQuoted(line) && !(INTRODUCES.test(line) && isQuoted(next));
    })
    .join('\n')
    .trim();
}
