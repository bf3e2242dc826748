/** Pages of the world nest a few dozen elements; finding an article takes time with the cube of the depth. */
const DEEPEST = 200;

/** A page that no program should try to read. */
export class UnreadablePage extends Error {
  constructor() {
    super(`The page nests more than ${DEEPEST} elements in one another.`);
    this.name = 'UnreadablePage';
  }
}

/**
 * Refuses a tree that is too deep, walking it without recursion.
 * @throws UnreadablePage
 */
export function refuseDepth(document: Document): void {
  let depth = 0;
  let at: Node | null = document;
  while (at) {
    if (at.firstChild) {
      at = at.firstChild;
      depth += 1;
      if (depth > DEEPEST) throw new UnreadablePage();
      continue;
    }
    while (at && !at.nextSibling) {
      at = at.parentNode;
      depth -= 1;
    }
    at = at?.nextSibling ?? null;
  }
}
