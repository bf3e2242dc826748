import type { Quotable } from './types';

const introductions: Record<string, (day: string, author: string) => string> = {
  en: (day, author) => `On ${day}, ${author} wrote:`,
  fr: (day, author) => `Le ${day}, ${author} a écrit :`,
  de: (day, author) => `Am ${day} schrieb ${author}:`,
};

/** Their words below what is written so far, as mail programs quote them; what they quoted themselves is left out. */
export function withQuote(body: string, { author, at, text }: Quotable, language: string): string {
  const code = language.split('-')[0] ?? 'en';
  const introduce = introductions[code] ?? introductions['en'];
  const day = new Intl.DateTimeFormat(introductions[code] ? language : 'en', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(at));
  const theirs = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
  const lines = theirs.split('\n').map((line) => (line.trim() === '' ? '>' : `> ${line}`));
  return `${body.trimEnd()}\n\n${introduce?.(day, author) ?? ''}\n${lines.join('\n')}\n`;
}
