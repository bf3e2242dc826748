// Simple formatting as plain text that reads well: what a mail program shows that prefers text to HTML.
import type { Token } from 'markdown-it';

const INDENT = '   ';

/**
 * Parsed formatting as text: emphasis without its marks, a link as its words and where it leads, lists and quotes as
 * people type them, every line break kept.
 * @param tokens as markdown-it parses them
 * @returns lines ending in \n, none after the last
 */
export function readableText(tokens: readonly Token[]): string {
  return blocksOf(tokens).map(blockText).join('\n\n');
}

/** A block and what stands in it, its closing token left out. */
interface Block {
  token: Token;
  inside: readonly Token[];
}

/** The blocks that stand side by side. */
function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    const end = endOf(tokens, start);
    blocks.push({ token: tokens[start] as Token, inside: tokens.slice(start + 1, end) });
    start = end;
  }
  return blocks;
}

/** Where the block that starts here ends: at the token that closes it, or at itself. */
function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function blockText({ token, inside }: Block): string {
  switch (token.type) {
    case 'inline':
      return inlineText(token.children ?? []);
    case 'blockquote_open':
      return quoted(readableText(inside));
    case 'bullet_list_open':
      return list(inside, () => '- ');
    case 'ordered_list_open':
      return list(inside, (index) => `${Number(token.attrGet('start') ?? 1) + index}. `);
    case 'code_block':
      return token.content.trimEnd();
    case 'hr':
      return token.markup;
    default:
      return readableText(inside);
  }
}

function list(tokens: readonly Token[], mark: (index: number) => string): string {
  const items = blocksOf(tokens);
  // Nothing between the lines of a list that was typed without empty lines.
  const isTight = tokens.some(({ type, hidden }) => type === 'paragraph_open' && hidden);
  const between = isTight ? '\n' : '\n\n';
  return items
    .map(({ inside }, index) => `${mark(index)}${below(blocksOf(inside).map(blockText).join(between))}`)
    .join(between);
}

function below(text: string): string {
  return text.replace(/\n(?=.)/g, `\n${INDENT}`);
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
}

/** The words of a paragraph; after those of a link the address that they hide. */
function inlineText(tokens: readonly Token[]): string {
  let text = '';
  let link: { href: string; from: number } | null = null;
  for (const token of tokens) {
    if (token.type === 'link_open') link = { href: String(token.attrGet('href') ?? ''), from: text.length };
    else if (token.type === 'link_close' && link) {
      if (token.markup === '' && !leadsWhereItSays(text.slice(link.from), link.href))
        text += ` (${link.href})`;
      link = null;
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else text += token.content;
  }
  return text;
}

/** A link whose words are its address needs it once. */
function leadsWhereItSays(words: string, href: string): boolean {
  return [words, `mailto:${words}`].includes(href);
}
