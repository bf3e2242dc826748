import type { DraftContent } from './draftContent';
import type { Reading } from './types';

/**
 * A first look at whether the message names a reading; the server's rule "read" is what counts, and forgives more
 * (an address without its tracking, the title without the name of the site).
 */
export function isNamed(
  { subject, body }: Pick<DraftContent, 'subject' | 'body'>,
  reading: Pick<Reading, 'postTitle' | 'postUrl'>,
): boolean {
  const text = plain(`${subject} ${body}`);
  const title = plain(reading.postTitle);
  const page = reading.postUrl.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#]+$/, '');
  return (title !== '' && text.includes(title)) || `${subject} ${body}`.includes(page);
}

/** The title as it is put into a message: in the quotes of the message's language. */
export function quoted(title: string, language: string): string {
  return language.startsWith('fr') ? `« ${title} »` : `“${title}”`;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
