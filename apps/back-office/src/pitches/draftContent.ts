import type { Pitch, PlannedFollowUp } from './types';

/** What is written of a pitch: what the composer saves while one types. */
export interface DraftContent {
  campaignId: string;
  angle: string;
  mutualValue: string;
  readingIds: string[];
  subject: string;
  body: string;
  language: string;
  contactPointId: string | null;
  followUps: PlannedFollowUp[];
  /** The template that it began as. */
  templateId: string | null;
}

/** The part of a pitch that one writes. */
export function contentOf(pitch: Pick<Pitch, keyof DraftContent>): DraftContent {
  const { campaignId, angle, mutualValue, readingIds, subject, body } = pitch;
  const { language, contactPointId, followUps, templateId } = pitch;
  return {
    ...{ campaignId, angle, mutualValue, readingIds, subject, body },
    ...{ language, contactPointId, followUps, templateId },
  };
}

/** The follow-ups without this one; those behind it move up. */
export function withoutFollowUp(followUps: PlannedFollowUp[], step: number): PlannedFollowUp[] {
  return followUps.filter((one) => one.step !== step).map((one, index) => ({ ...one, step: index + 1 }));
}
