import { wilson } from './wilson.js';

/** How much a share can be trusted by its denominator alone (field.md section 5, "Statistical honesty"). */
export const sizes = ['none', 'counts_only', 'small', 'enough'] as const;
export type Size = (typeof sizes)[number];

const SHARES_FROM = 5;
const ENOUGH_FROM = 30;

/** Below 5 only counts are shown, from 5 to 29 a share is said to rest on few, from 30 it stands as it is. */
export function sizeOf(denominator: number): Size {
  if (denominator === 0) return 'none';
  if (denominator < SHARES_FROM) return 'counts_only';
  return denominator < ENOUGH_FROM ? 'small' : 'enough';
}

/** The counts behind a figure, all of records that can be listed. */
export interface Counts {
  /** All who got there, however recent. */
  reached: number;
  /** Those in the denominator who got there. */
  numerator: number;
  /** Those of whom it can be judged: old enough, or due. */
  denominator: number;
  /** Those who didn't get there yet and can't be judged yet. */
  open: number;
}

export interface Share {
  rate: number | null;
  low: number | null;
  high: number | null;
  size: Size;
}

/** The share between 0 and 1 with its 95 % Wilson interval; null where there are too few to speak of shares. */
export function shareOf({ numerator, denominator }: Pick<Counts, 'numerator' | 'denominator'>): Share {
  const size = sizeOf(denominator);
  if (size === 'none' || size === 'counts_only') return { rate: null, low: null, high: null, size };
  return { rate: numerator / denominator, ...wilson(numerator, denominator), size };
}
