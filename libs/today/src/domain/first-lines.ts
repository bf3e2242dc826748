const QUOTED = /^\s*>/;
const INTRODUCES_A_QUOTE = /^(on|le|am|el|il)\b.*:\s*$/i;

/**
 * How a message begins, in one line of at most `length` characters: quoted lines, the line that introduces them and
 * empty lines left out, cut at a word with an ellipsis.
 */
export function firstLines(body: string, length = 240): string {
  const lines = body.split(/\r?\n/);
  const own = lines.filter((line, index) => !QUOTED.test(line) && !introducesQuote(lines, index));
  const text = own.join(' ').replace(/\s+/g, ' ').trim();
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

function introducesQuote(lines: string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line.trim() !== '');
  return INTRODUCES_A_QUOTE.test(lines[index]?.trim() ?? '') && next !== undefined && QUOTED.test(next);
}
