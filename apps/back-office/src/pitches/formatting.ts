/** What the toolbar does to the text of a message. The marks are those that the mail shows as such. */
export type Mark = 'bold' | 'italic' | 'link' | 'list' | 'quote';

export interface Edited {
  text: string;
  /** What is selected afterwards. */
  from: number;
  to: number;
}

const around: Record<'bold' | 'italic' | 'link', [string, string]> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  link: ['[', '](https://)'],
};
const before: Record<'list' | 'quote', string> = { list: '- ', quote: '> ' };

/** Marks what is selected, or puts `sample` there; a mark that is there already is taken away. */
export function marked(text: string, from: number, to: number, mark: Mark, sample: string): Edited {
  return mark === 'list' || mark === 'quote'
    ? markedLines(text, from, to, before[mark], sample)
    : markedWords(text, from, to, around[mark], sample);
}

function markedWords(
  text: string,
  from: number,
  to: number,
  [open, close]: [string, string],
  sample: string,
): Edited {
  const inside = text.slice(from, to) || sample;
  const isMarked =
    from >= open.length && text.slice(from - open.length, from) === open && text.startsWith(close, to);
  if (isMarked) {
    const left = text.slice(0, from - open.length);
    return {
      text: `${left}${text.slice(from, to)}${text.slice(to + close.length)}`,
      from: left.length,
      to: left.length + (to - from),
    };
  }
  const start = from + open.length;
  return {
    text: `${text.slice(0, from)}${open}${inside}${close}${text.slice(to)}`,
    from: start,
    to: start + inside.length,
  };
}

function markedLines(text: string, from: number, to: number, sign: string, sample: string): Edited {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = to > from && text[to - 1] === '\n' ? to - 1 : endOfLine(text, to);
  const lines = (text.slice(start, end) || sample).split('\n');
  const all = lines.every((line) => line.startsWith(sign));
  const edited = lines.map((line) => (all ? line.slice(sign.length) : `${sign}${line}`)).join('\n');
  // A list or a quotation begins a paragraph of its own, or mail programs run it into the line above.
  const gap = !all && start > 1 && text[start - 2] !== '\n' ? '\n' : '';
  return {
    text: `${text.slice(0, start)}${gap}${edited}${text.slice(end)}`,
    from: start + gap.length,
    to: start + gap.length + edited.length,
  };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The text with words put where the cursor is, parted from what stands around them. */
export function inserted(text: string, from: number, to: number, words: string): Edited {
  const left = from > 0 && !/[\s“«(]$/.test(text.slice(0, from)) ? ' ' : '';
  const right = /^[\p{L}\p{N}]/u.test(text.slice(to)) ? ' ' : '';
  const at = from + left.length + words.length;
  return { text: `${text.slice(0, from)}${left}${words}${right}${text.slice(to)}`, from: at, to: at };
}
