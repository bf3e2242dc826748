import type { Schemas } from '../api/paths';

export type PitchRow = Schemas['PitchView'];
export type Pitch = Schemas['PitchDetailView'];
export type PitchState = PitchRow['state'];
export type PlannedFollowUp = Schemas['PlannedFollowUpView'];
export type GuardAnswer = Schemas['GuardView'];
export type RuleAnswer = Schemas['RuleView'];
export type GuardRule = RuleAnswer['rule'];
export type GuardException = Pitch['exceptions'][number];
export type Blogger = Schemas['BloggerView'];
export type Post = Schemas['PostView'];
export type Reading = Schemas['ReadingView'];
export type When = Schemas['SchedulePitchDto']['when'];

/** When a pitch is to leave: what the composer asks for. */
export interface Departure {
  when: When;
  /** `2026-11-24T09:30` on the blogger's clock; only with `at`. */
  wallTime: string;
  exactly: boolean;
}

export const pitchStates: PitchState[] = [
  'draft',
  'scheduled',
  'sent',
  'replied',
  'accepted',
  'declined',
  'no_response',
  'bounced',
  'withdrawn',
];
