import { Parser } from 'htmlparser2';

/** Pages of the world nest a few dozen elements; finding an article takes time with the cube of the depth. */
const DEEPEST = 200;
/** The largest pages of blogs have a few million characters, pictures written into them included. */
const LONGEST = 5_000_000;
/** Characters of text, all passages together: a long book chapter, or a post with some thousand comments. */
const MOST_TEXT = 400_000;
/** Elements of a page; the largest pages of the world have some ten thousand. */
const MOST_ELEMENTS = 40_000;

export type UnreadableCode = 'too_large' | 'too_deep';

const sentences: Record<UnreadableCode, string> = {
  too_large: `The page has more than ${LONGEST} characters, ${MOST_TEXT} of text, or ${MOST_ELEMENTS} elements.`,
  too_deep: `The page nests more than ${DEEPEST} elements in one another.`,
};

/** A page that no program should try to read. */
export class UnreadablePage extends Error {
  constructor(readonly code: UnreadableCode) {
    super(sentences[code]);
    this.name = 'UnreadablePage';
  }
}

/** @throws UnreadablePage when a source is longer than any page worth reading */
export function refuseSize(source: string): void {
  if (source.length > LONGEST) throw new UnreadablePage('too_large');
}

/** @throws UnreadablePage when there is more text than can be judged in a few seconds */
export function refuseTextOf(passages: readonly { text: string }[]): void {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_TEXT) throw new UnreadablePage('too_large');
}

/**
 * Refuses a page that is too large or nests too deep, reading its tags once without building a tree.
 * @throws UnreadablePage
 */
export function refuseMonsters(html: string): void {
  refuseSize(html);
  let depth = 0;
  let elements = 0;
  let refused: UnreadableCode | null = null;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST) refused = 'too_deep';
      else if (elements > MOST_ELEMENTS) refused = 'too_large';
      if (refused) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length && !refused; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (refused) throw new UnreadablePage(refused);
}

const CHUNK = 65_536;
