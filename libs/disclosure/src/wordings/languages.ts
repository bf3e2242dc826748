import type { Language } from '../domain/statement.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import { spanish } from './spanish.js';

/** The languages that can be judged. */
const languages: readonly Language[] = [english, french, german, spanish, italian];

/** The languages in which a text's statements are sought: its own, and English, whose labels are used everywhere. */
export function languagesOf(code: string): Language[] {
  const own = languages.find((language) => language.code === code);
  return own === undefined || own === english ? [english] : [own, english];
}

/** Whether statements in a language can be judged. */
export function isRead(code: string): boolean {
  return languages.some((language) => language.code === code);
}
