import { sizeOf } from './figure.js';

/** Median and quartiles of durations in days; null where there are too few to speak of a middle. */
export interface Spread {
  n: number;
  median: number | null;
  lower: number | null;
  upper: number | null;
}

/** The spread of these values, quartiles by linear interpolation (Hyndman and Fan, type 7); counts only below five. */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  const size = sizeOf(n);
  if (size === 'none' || size === 'counts_only') return { n, median: null, lower: null, upper: null };
  const sorted = [...values].sort((a, b) => a - b);
  return { n, median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
