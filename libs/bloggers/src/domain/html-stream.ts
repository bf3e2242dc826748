import { type Handler, Parser } from 'htmlparser2';

const CHUNK = 32_768;
/** No page that people read nests deeper; past it, closing what is open would take for ever. */
const DEEPEST = 1_000;

/** Reads HTML tag by tag, without building a tree. What is nested without end is read no further. */
export function streamHtml(html: string, handler: Partial<Handler>): void {
  let depth = 0;
  const parser = new Parser({
    ...handler,
    onopentag: (name, attributes, isImplied) => {
      depth += 1;
      handler.onopentag?.(name, attributes, isImplied);
    },
    onclosetag: (name, isImplied) => {
      depth -= 1;
      handler.onclosetag?.(name, isImplied);
    },
  });
  for (let start = 0; start < html.length && depth <= DEEPEST; start += CHUNK) {
    parser.write(html.slice(start, start + CHUNK));
  }
  if (depth <= DEEPEST) parser.end();
}
