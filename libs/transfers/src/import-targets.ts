import { newId } from '@rapport/platform';
import { type PlannedRow } from './domain/import-plan.js';
import { type KeyedDraft } from './domain/keyed-draft.js';
import { takeIn } from './domain/rows-together.js';

/** A blogger whom leading rows of an import make, or add to. */
export interface Target {
  bloggerId: string;
  /** The first row that is about them; what is brought in is noted there. */
  row: number;
  created: boolean;
  draft: KeyedDraft;
}

/** The bloggers that a plan makes or adds to, each once, even where several rows match the same known blogger. */
export function targetsOf(planned: readonly PlannedRow[]): Target[] {
  const targets = new Map<string, Target>();
  for (const { row, decision, ofRow, blogger, draft } of planned) {
    if (ofRow !== null || (decision !== 'create' && decision !== 'match')) continue;
    const present = blogger && targets.get(blogger.id);
    if (present) takeIn(present.draft, draft);
    else {
      const bloggerId = blogger?.id ?? newId();
      targets.set(bloggerId, { bloggerId, row, created: blogger === null, draft: { ...draft } });
    }
  }
  return [...targets.values()];
}
