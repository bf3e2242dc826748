/** What a template may leave open, by name. The list is shown to whoever writes a template; nothing else is filled in. */

/** Each variable and what it stands for, in English. Screens translate by the name. */
export const VARIABLES = {
  'blogger.first_name': 'The first name of the blogger, where their name has one',
  'blogger.name': 'The name of the blogger',
  'channel.title': 'The title of their blog, or of the channel that they write most on',
  'channel.url': 'The address of that channel',
  'reading.title': 'The title of the post that the pitch rests on',
  'reading.url': 'The address of that post',
  'campaign.product': 'The product that it is about',
  'pitch.mutual_value': 'What the blogger gains, as it is stated beside the pitch',
  'officer.name': 'Your name',
  'officer.first_name': 'Your first name',
  'organisation.name': 'The name of the organisation that you write for',
} as const;

export type Variable = keyof typeof VARIABLES;

export const variables = Object.keys(VARIABLES) as Variable[];

/** What is known when a template is used; null and missing: not known. */
export type KnownValues = Partial<Record<Variable, string | null>>;

export interface Filled {
  text: string;
  /** What stands open in the text, as it stands there, each once. */
  unresolved: string[];
}

/** `{{blogger.first_name}}`, or `{{? a question to the writer}}`, which only a person can fill in. */
const OPEN = /\{\{([^{}]*)\}\}/g;

/**
 * Fills a text in, in one pass: what a value says is never taken for a variable. What is not known stays as it is, so
 * that it is seen, and so that the guard refuses it ("nothing left over").
 * @param text subject or body of a template
 * @param known values by name; one is written on one line, its blanks and line breaks made single blanks
 */
export function filled(text: string, known: KnownValues): Filled {
  const unresolved = new Set<string>();
  const done = text.replace(OPEN, (whole, inside: string) => {
    const value = oneLine(known[inside.trim() as Variable] ?? '');
    if (value !== '') return value;
    unresolved.add(whole);
    return whole;
  });
  return { text: done, unresolved: [...unresolved] };
}

/** The names in a text that are no variable and no question to the writer, each once: slips of the pen, mostly. */
export function unknownVariables(text: string): string[] {
  const names = Array.from(text.matchAll(OPEN), ([, inside = '']) => inside.trim());
  return [...new Set(names.filter((name) => !name.startsWith('?') && !variables.includes(name as Variable)))];
}

/** True where braces are opened that nothing closes, or closed that nothing opened. */
export function hasLooseBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(OPEN, ''));
}

function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
