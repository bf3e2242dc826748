import type { Evidence } from './types';

/** How a sentence is marked: its colour and, never colour alone, a sign. */
export type Look = 'clear' | 'weak' | 'denial' | 'aside';

export const lookSigns: Record<Look, string> = { clear: '✓', weak: '?', denial: '✕', aside: '–' };

/** The colours of the theme's palette; what is said aside has none. */
export const lookColours = {
  clear: 'success',
  weak: 'warning',
  denial: 'error',
  aside: 'secondary',
} as const;

/** Green what says it plainly, amber what falls short, red a denial, grey what counts for nothing here. */
export function lookOf({ class: found, start, place }: Pick<Evidence, 'class' | 'start' | 'place'>): Look {
  if (found === 'denial') return 'denial';
  if (start === null && place !== 'title') return 'aside';
  if (found === 'clear') return 'clear';
  return found === 'weak' || found === 'refused' ? 'weak' : 'aside';
}

/** Where the page moves to when one asks for a sentence. */
export const evidenceId = (index: number) => `evidence-${index}`;
