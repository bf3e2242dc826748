import { english } from './english.js';
import { french } from './french.js';
import { furtherLanguages } from './further-languages.js';
import { german } from './german.js';
import { italian } from './italian.js';
import type { Language } from './language.js';
import type { Notices } from './notices/notices.js';
import { spanish } from './spanish.js';

/** Every language is tried on every message: people write English under a French subject, and notes come in two. */
export const languages: readonly Language[] = [english, french, german, spanish, italian, furtherLanguages];

/** Whether any language has a pattern of this sort that the folded text matches. */
export function says(text: string, sort: keyof Notices): boolean {
  return languages.some(({ notices }) => notices[sort].some((pattern) => pattern.test(text)));
}
