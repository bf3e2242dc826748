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
  'profile',
];

/** Every kind: what happened without a blogger too. */
export const allKinds: TimelineKind[] = [...bloggerKinds, 'campaign', 'administration'];
