/** What a mail of theirs is called, as it may stand in a header of ours: one line, nothing unseen, not endless. */

const LONGEST = 250;

/** The subject on one line, without control characters and direction marks, at most 250 characters. */
export function subjectLine(subject: string): string {
  const line = subject.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, LONGEST).join('').trim();
}
