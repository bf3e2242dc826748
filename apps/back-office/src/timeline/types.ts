import type { components } from '../api/schema';

export type TimelineEntry = components['schemas']['TimelineEntryView'];
export type TimelineKind = TimelineEntry['kind'];

/** The kinds that a blogger's timeline can be narrowed to, in the order of the work. */
export const bloggerKinds: TimelineKind[] = [
  'mail',
  'pitch',
  'reading',
  'note',
  'review',
  'publication',
  'case',
  'profile',
];

/** What only the team is told: the API leaves it out for viewers. */
export const privateKinds: TimelineKind[] = ['case', 'mail'];

/** Every kind: what happened without a blogger too. */
export const allKinds: TimelineKind[] = [...bloggerKinds, 'campaign', 'administration'];
