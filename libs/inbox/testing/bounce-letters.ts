import { readIncoming } from '../src/reading/read-incoming.js';

/** What a letter is expected to be read as, and its source. */
export type BounceLetter = [name: string, expected: string, source: string];

/**
 * Letters written one under the other, with ===== between them: first the line that is expected (address, reason,
 * permanence), then From and Subject, then the text after an empty line. To: ben@lumen.example is added.
 */
export function bounceLetters(text: string): BounceLetter[] {
  return text
    .trim()
    .split(/\n=====\n/)
    .map((letter) => {
      const [expected = '', from = '', subject = '', ...body] = letter.split('\n');
      const head = [from, 'To: ben@lumen.example', subject, 'Content-Type: text/plain; charset=utf-8'];
      return [`${from} ${subject} ${body[1] ?? ''}`, expected, [...head, ...body].join('\n')];
    });
}

/** What is made of a letter, as the first line of `bounceLetters` has it; of several recipients, comma between them. */
export async function readLetter(source: string): Promise<string> {
  const { kind, failed } = await readIncoming(Buffer.from(source), new Date('2026-11-20T10:00:00Z'));
  const recipients = failed.map(({ address, reason, permanence }) => `${address} ${reason} ${permanence}`);
  return kind === 'bounce' ? recipients.join(', ') : kind;
}
