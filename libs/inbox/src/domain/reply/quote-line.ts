const QUOTE = /^[ \t]{0,4}(?:>|[A-Z]{1,3}>(?:\s|$))/;
const BAR = /^\|(?:\s|$)/;

/** A line that a mail program marked as quoted: `>`, or the old `AB>`. */
export function isQuoteLine(line: string): boolean {
  return QUOTE.test(line) || BAR.test(line);
}
