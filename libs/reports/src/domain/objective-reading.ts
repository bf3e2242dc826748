/** What is counted towards a campaign's objective. */
export const measures = ['reviews_published', 'publications'] as const;
export type Measure = (typeof measures)[number];

export interface ObjectiveReading {
  measure: Measure;
  count: number;
  targetCount: number | null;
  /** null when no number was set as target: then people judge by the words of the target. */
  reached: boolean | null;
  /** Whether what the objective is after happens where Rapport doesn't see it, so that the count is only a sign of it. */
  indirect: boolean;
}

/**
 * Where a campaign stands against its objective; null without one. Reviews and product feedback are met by published
 * reviews, good or bad; the others by publications, which for awareness, traffic and events are a sign, not the effect.
 */
export function objectiveReading(
  campaign: { objective: string | null; targetCount: number | null },
  counts: Record<Measure, number>,
): ObjectiveReading | null {
  const { objective, targetCount } = campaign;
  if (objective === null) return null;
  const measure =
    objective === 'reviews' || objective === 'product_feedback' ? 'reviews_published' : 'publications';
  const count = counts[measure];
  const reached = targetCount === null ? null : count >= targetCount;
  return {
    measure,
    count,
    targetCount,
    reached,
    indirect: ['awareness', 'traffic', 'event'].includes(objective),
  };
}
