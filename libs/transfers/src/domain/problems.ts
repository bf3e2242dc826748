import { cutText } from './cut-text.js';

const longestValue = 200;

/**
 * What is wrong with a row: which column, what stands there, and what would be right. An error keeps the row out;
 * a notice says what was done about something odd and lets the row in.
 */
export interface Problem {
  severity: 'error' | 'notice';
  code: ProblemCode;
  column: string | null;
  value: string;
  /** What the sentence of this code needs besides column and value, such as the other row's number. */
  params: Record<string, string | number>;
}

export const problemSentences = {
  'nothing-to-go-by': 'The row has no name, no blog and no address. Give at least one of them.',
  'too-many-cells':
    'The row has more cells than the list has columns. Put quotation marks around a cell that contains the separator.',
  'too-few-cells': 'The row has fewer cells than the list has columns; the missing ones were taken as empty.',
  'control-character': 'The cell contains a line break or a control character. Write it on one line.',
  'unreadable-character':
    'The cell contains a character that could not be read. Save the file as UTF-8 and try again.',
  formula: 'The cell holds a spreadsheet formula. Put its result there instead.',
  'too-long': 'The cell is too long. Shorten it.',
  'not-an-address': 'This is not an e-mail address. Write it like name@site.example.',
  'not-a-web-address': 'This is not a web address. Write it like https://site.example/.',
  'not-a-country':
    'No such country is known, so it was left out. Write its name or its two-letter code, such as FR.',
  'not-a-language': 'No such language is known, so it was left out. Write its name or its code, such as fr.',
  'not-a-time-zone': 'No such time zone is known, so it was left out. Write it like Europe/Paris.',
  'not-a-lawful-basis':
    'This is not a lawful basis, so it was left out. Write legitimate interest, consent, contract, or published for contact.',
  'unknown-owner': 'Nobody on staff has this name or address, so the blogger gets no owner.',
  'read-as-yes': 'Neither yes nor no: read as yes, because the stricter wish wins.',
  'named-after-address': 'No name is given, so the blogger is named after their address.',
  'address-of-another': 'This address belongs to another blogger and was left out.',
  'site-of-another': 'This site belongs to another blogger and was left out.',
  'like-name': 'Somebody of a like name is already known. Look whether it is the same person.',
  'address-opted-out': 'This address asked not to be written to. It stays that way.',
} as const;

export type ProblemCode = keyof typeof problemSentences;

/** A problem that keeps its row out of the import. */
export function wrong(
  code: ProblemCode,
  column: string | null = null,
  value = '',
  params: Problem['params'] = {},
): Problem {
  return { severity: 'error', code, column, value: cutText(value, longestValue), params };
}

/** A problem that is only told; its row is imported all the same. */
export function notice(
  code: ProblemCode,
  column: string | null = null,
  value = '',
  params: Problem['params'] = {},
): Problem {
  return { severity: 'notice', code, column, value: cutText(value, longestValue), params };
}

/** Whether a row with these problems stays out. */
export function keepsOut(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
