import { diffLines, diffWordsWithSpace } from 'diff';

/** Words that stayed, went, or came between two looks at an article. */
export interface Change {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** A long stretch without a change is shown by its ends. */
const AROUND = 160;
const LONGEST_WAIT_MS = 1_000;

/**
 * What changed in an article, word by word; by paragraphs where comparing every word would keep the reader waiting,
 * and as a whole where that would too. Same words far from any change are left out: `…` stands for them.
 */
export function articleChanges(before: string, after: string): Change[] {
  const within = { timeout: LONGEST_WAIT_MS };
  const parts = diffWordsWithSpace(before, after, within) ?? diffLines(before, after, within);
  if (!parts) return [gone(before), fresh(after)];
  return parts.map(({ added, removed, value }, index): Change => {
    if (removed) return gone(value);
    if (added) return fresh(value);
    return { kind: 'same', text: shortened(value, index === 0, index === parts.length - 1) };
  });
}

const gone = (text: string): Change => ({ kind: 'gone', text });
const fresh = (text: string): Change => ({ kind: 'new', text });

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * AROUND + 2) return text;
  const head = isFirst ? '' : text.slice(0, AROUND);
  const tail = isLast ? '' : text.slice(-AROUND);
  return `${head} … ${tail}`;
}
