// Read: the pitch rests on a reading of this blogger that is not too old, and the message refers to it.
import { type GuardDraft, type ReadingUsed, type RuleCheck } from '../guard-types.js';
import { folded, isWrittenWithoutSpaces, withoutAccents } from '../text-folding.js';
import { pageKey, pagesNamedIn } from '../web-address.js';

const DAY = 86_400_000;

/**
 * Holds when one of the chosen readings is of this blogger, at most `readingMaxAgeDays` old (180, product.md
 * section 5), and named in the subject or the body by the address or the title of its post.
 */
export const read: RuleCheck = (draft, { bloggerId, readings }, { readingMaxAgeDays }, now) => {
  const theirs = readings.filter((reading) => reading.bloggerId === bloggerId);
  if (theirs.length === 0) return broken('read.none', { days: readingMaxAgeDays }, 'make-reading');
  const oldest = now.getTime() - readingMaxAgeDays * DAY;
  const recent = theirs.filter((reading) => reading.readAt.getTime() >= oldest);
  const titles = (recent.length > 0 ? recent : theirs).map((reading) => reading.postTitle);
  if (recent.length === 0) return broken('read.too-old', { days: readingMaxAgeDays, titles }, 'make-reading');
  return recent.some((reading) => mentions(draft, reading))
    ? null
    : broken('read.not-mentioned', { titles }, 'mention-reading');
};

/** Whether the subject or the body names the reading's post, by its address or by its title. */
export function mentions(draft: Pick<GuardDraft, 'subject' | 'body'>, reading: ReadingUsed): boolean {
  const text = `${draft.subject}\n${draft.body}`;
  const page = pageKey(reading.postUrl);
  if (page !== null && pagesNamedIn(text).has(page)) return true;
  return titlesOf(reading.postTitle).some((title) => namesTitle(text, title));
}

/**
 * The title, and what is left of it without the name of the site that many blogs put behind it ("Bread at last
 * | Anna bakes"), when that still is a title of three words.
 */
function titlesOf(title: string): string[] {
  const [first = ''] = title.split(/\s+[|·•–—»-]\s+/);
  return folded(first).split(' ').length >= 3 ? [title, first] : [title];
}

/** A title of one word is also just a word ("Bread"): it counts only in quotes or emphasis, or in a link. */
function namesTitle(text: string, title: string): boolean {
  const wanted = folded(title);
  if (wanted === '') return false;
  if (isWrittenWithoutSpaces(wanted))
    return folded(text).replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));
  if (wanted.includes(' ')) return ` ${folded(text)} `.includes(` ${wanted} `);
  return Array.from(withoutAccents(text).matchAll(/(["'*_[])([^"'*_[\]\n]{1,200})["'*_\]]/g)).some(
    ([, , quoted = '']) => folded(quoted) === wanted,
  );
}

function broken(code: string, params: Record<string, number | readonly string[]>, remedy: string) {
  return { rule: 'read' as const, code, params, remedy };
}
