import { htmlAsText, type Incoming, splitReply } from '@rapport/inbox';
import type { Sample } from './corpus.js';

/** Sources whose labels have the quoted text taken off but not the signature. */
const KEEP_SIGNATURES = new Set(['talon', 'nylas-html']);

/** How the visible text of a message compares with its label. */
export interface TextMatch {
  /** White space aside, the same. */
  isExact: boolean;
  /** Something the person wrote is missing: the worse mistake. */
  isLost: boolean;
  expected: string;
  found: string;
}

/** Compares what the program takes for the person's own text with the label; null where there is none. */
export function textMatch(sample: Sample, incoming: Incoming): TextMatch | null {
  const { visible_text: plain, first_fragment: fragment, visible_html: html } = sample.labels;
  const expected = plain ?? fragment ?? (html === undefined ? undefined : withoutMarks(htmlAsText(html)));
  if (expected === undefined) return null;
  const candidates = [incoming.text];
  if (KEEP_SIGNATURES.has(sample.source)) {
    const { text, signature } = splitReply(incoming.fullText);
    candidates.push(`${text}\n${signature}`);
  }
  const isExact = candidates.some((candidate) => bare(candidate) === bare(expected));
  const isLost = !isExact && candidates.every((candidate) => lacksSomething(candidate, expected));
  return { isExact, isLost, expected, found: incoming.text };
}

/** Whether a tenth or more of the expected lines is not there any more. */
function lacksSomething(found: string, expected: string): boolean {
  const there = bare(found);
  const lines = expected
    .split('\n')
    .map(bare)
    .filter((line) => line !== '' && !line.startsWith('>'));
  const missing = lines.filter((line) => !there.includes(line)).length;
  return lines.length > 0 && missing / lines.length > 0.1;
}

function withoutMarks(text: string): string {
  return text.replace(/\p{Private_Use}/gu, '');
}

function bare(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '');
}
