import type { RemedyStep } from '@rapport/disclosure';

/** What a step is worded with: the words that would be right, what stands there now, links to mark. */
export interface StepFacts {
  words: string;
  quoted: string;
  links: readonly string[];
}

/** A letter in one language. Each step is a whole sentence that can stand alone or in a list. */
export interface LetterWording {
  subject: (post: string) => string;
  greeting: (firstName: string) => string;
  thanks: (about: { post: string; url: string }) => string;
  why: (brand: string) => string;
  vanished: string;
  several: string;
  steps: Record<RemedyStep, (facts: StepFacts) => string>;
  yours: string;
  goodbye: string;
}

const MOST_LINKS = 5;

/** Links as a list in a sentence; the first few stand for all. */
export function listed(links: readonly string[]): string {
  const shown = links.slice(0, MOST_LINKS).join(', ');
  return links.length > MOST_LINKS ? `${shown}…` : shown;
}
