import { Parser } from 'htmlparser2';

/** The words of a value that may hold markup or doubly escaped characters, on one line. */
export function plainText(value: string): string {
  if (!/[<&]/.test(value)) return value.replace(/\s+/g, ' ').trim();
  let words = '';
  const parser = new Parser({
    ontext: (text) => (words += text),
    onopentagname: () => (words += ' '),
    onclosetag: () => (words += ' '),
  });
  parser.end(value);
  return words.replace(/\s+/g, ' ').trim();
}
