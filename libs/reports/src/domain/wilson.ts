/** The 97.5th percentile of the normal distribution: two sides of 2.5 % leave 95 %. */
const Z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * The 95 % Wilson score interval of a proportion, between 0 and 1, without continuity correction (Wilson 1927;
 * field.md section 5). Unlike the plain normal interval it never leaves 0..1 and doesn't shrink to nothing at 0 or all.
 * `denominator` must be 1 or more, `numerator` between 0 and it.
 */
export function wilson(numerator: number, denominator: number): Interval {
  const share = numerator / denominator;
  const scale = 1 + Z ** 2 / denominator;
  const centre = (share + Z ** 2 / (2 * denominator)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / denominator + Z ** 2 / (4 * denominator ** 2));
  // At the ends the formula gives 0 and 1 exactly, but floating point doesn't.
  return {
    low: numerator === 0 ? 0 : Math.max(0, centre - half),
    high: numerator === denominator ? 1 : Math.min(1, centre + half),
  };
}
