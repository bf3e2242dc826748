import { definitions } from './cohort.js';
import { type Part, parts, type Stage, stages } from './domain/stages.js';

/** The condition on a row of the cohort that makes it one of a figure's records. */
export function conditionOf(stage: Stage, part: Part): string {
  const { of, judged, got } = definitions[stage];
  switch (part) {
    case 'reached':
      return `${of} AND ${got}`;
    case 'numerator':
      return `${of} AND ${judged} AND ${got}`;
    case 'denominator':
      return `${of} AND ${judged}`;
    case 'open':
      return `${of} AND NOT ${judged} AND NOT ${got}`;
  }
}

/** The name of a count among the columns of one row. */
export const countName = (stage: Stage, part: Part): string => `${stage}_${part}`;

/** Every count of every figure, as the columns of one aggregate over the cohort. */
export const COUNTS = stages
  .flatMap((stage) =>
    parts.map((part) => `count(*) FILTER (WHERE ${conditionOf(stage, part)}) AS ${countName(stage, part)}`),
  )
  .join(',\n  ');
