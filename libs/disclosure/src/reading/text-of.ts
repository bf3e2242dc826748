/** Elements that begin a new line of text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT = new Set(
  'script style noscript template iframe svg object embed button select textarea input'.split(' '),
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** A link in a text, by its offsets. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
  rel: string[];
}

/** Collects the visible text of a tree: white space folded, one line break between blocks, links by their offsets. */
export class TextCollector {
  readonly links: TextLink[] = [];
  private readonly pieces: string[] = [];
  private length = 0;

  get text(): string {
    return this.pieces.join('');
  }

  /** Adds what stands under a node. `skip` leaves an element out with all that is in it. */
  add(node: Node, skip: (element: Element) => boolean): void {
    if (node.nodeType === TEXT_NODE) return this.addText(node.textContent ?? '');
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.localName;
    if (SILENT.has(name) || skip(element)) return;
    const block = BLOCKS.has(name);
    if (block || name === 'br') this.breakLine();
    const start = this.length;
    for (let child = element.firstChild; child; child = child.nextSibling) this.add(child, skip);
    if (name === 'a') this.addLink(element, start);
    if (block) this.breakLine();
  }

  private addText(raw: string): void {
    const folded = raw.replace(/[\s\u00a0\u200b]+/g, ' ');
    const last = this.pieces.at(-1);
    const atStart = last === undefined || last.endsWith('\n') || last.endsWith(' ');
    this.push(atStart && folded.startsWith(' ') ? folded.slice(1) : folded);
  }

  private breakLine(): void {
    const last = this.pieces.at(-1);
    if (last === undefined || last.endsWith('\n')) return;
    if (last.endsWith(' ')) {
      this.pieces.pop();
      this.length -= last.length;
      this.push(last.slice(0, -1));
    }
    if (this.length > 0 && !this.pieces.at(-1)?.endsWith('\n')) this.push('\n');
  }

  private push(piece: string): void {
    if (piece === '') return;
    this.pieces.push(piece);
    this.length += piece.length;
  }

  private addLink(element: Element, start: number): void {
    const href = element.getAttribute('href') ?? '';
    if (!/^https?:|^\/\//i.test(href)) return;
    const rel = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    this.links.push({ start: Math.min(start, this.length), end: this.length, href, rel });
  }
}
