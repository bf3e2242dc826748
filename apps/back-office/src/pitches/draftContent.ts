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
}

/** The part of a pitch that one writes. */
export function contentOf(pitch: Pick<Pitch, keyof DraftContent>): DraftContent {
  const { campaignId, angle, mutualValue, readingIds, subject, body, language, contactPointId, followUps } =
    pitch;
  return { campaignId, angle, mutualValue, readingIds, subject, body, language, contactPointId, followUps };
}

/** What differs between what is saved and what is typed; null when nothing does. */
export function changesOf(saved: DraftContent, typed: DraftContent): Partial<DraftContent> | null {
  const keys = (Object.keys(typed) as (keyof DraftContent)[]).filter(
    (key) => JSON.stringify(saved[key]) !== JSON.stringify(typed[key]),
  );
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, typed[key]]));
}

/** The follow-ups without this one; those behind it move up. */
export function withoutFollowUp(followUps: PlannedFollowUp[], step: number): PlannedFollowUp[] {
  return followUps.filter((one) => one.step !== step).map((one, index) => ({ ...one, step: index + 1 }));
}
