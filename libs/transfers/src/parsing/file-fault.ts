export const faultSentences = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than {limit} MB. Split it, or leave out what is not a list of blogs.',
  'not-text': 'The file is not a text file. Choose a list in CSV or OPML.',
  spreadsheet:
    'This is a spreadsheet. Save it as CSV (UTF-8) in your spreadsheet program, then choose that file.',
  'unclosed-quote':
    'The quotation mark opened in the row that begins on line {line} is never closed properly. Close it, or remove it.',
  'no-rows': 'The file contains no rows.',
  'too-many-rows': 'The file contains more than {limit} rows. Split it.',
  'row-too-long':
    'The row that begins on line {line} is too long to be read. Look for a quotation mark that is not closed.',
  'too-many-columns': 'The file has more than {limit} columns. Leave out those that are not needed.',
  'not-a-list': 'This file is a {kind}, not a list of blogs in CSV or OPML.',
  entities:
    'Line {line} declares a document type with entities. They can be misused and no list of blogs needs them: remove the declaration.',
  'too-deep': 'The folders of the file are nested more than {limit} deep, on line {line}. Flatten them.',
  'cut-off': 'The file stops in the middle of line {line}. Fetch it again.',
  'unreadable-line': 'The blog on line {line} cannot be read. Look for a quotation mark that is missing.',
} as const;

export type FaultCode = keyof typeof faultSentences;

/** The whole file cannot be used, with a sentence that says why and, where it is known, on which line. */
export class FileFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly details: Record<string, string | number> = {},
  ) {
    super(faultSentences[code].replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? '')));
  }
}
