// What the one-to-one guard looks at, and what it answers (product.md section 5).
import { type GuardSettings } from './guard-settings.js';
import { type PitchState } from './pitch-state.js';

export const GUARD_RULES = [
  'one_recipient',
  'contact_policy',
  'read',
  'mutual_value',
  'breathing_room',
  'no_collision',
  'nothing_left_over',
  'no_open_case',
  'follow_ups',
  'pace',
  'honest_opinion',
] as const;

export type GuardRule = (typeof GUARD_RULES)[number];

/** Why one writes: a first pitch, its follow-up, the request for a review, or an answer to what they wrote. */
export type MessageKind = 'pitch' | 'follow_up' | 'review_request' | 'answer';

export interface PlannedFollowUp {
  step: number;
  /** Days after the message before it. */
  waitDays: number;
  body: string;
  /** The template that it began as. */
  templateId?: string | null;
}

/** The message as it would leave. */
export interface GuardDraft {
  kind: MessageKind;
  subject: string;
  body: string;
  /** What the blogger gains, as the officer states it. Only a first pitch has one. */
  mutualValue: string;
  followUps: readonly PlannedFollowUp[];
  /** The instant at which it would leave, after it was moved into the sending window (unless forced). */
  leavesAt: Date;
  /** The two clauses of a review request, as they must stand in its body; null for every other kind. */
  clauses: { honestOpinion: string; disclosure: string } | null;
}

/** What is known of the blogger and of everything said to them, at the moment of the check. */
export interface GuardContext {
  bloggerId: string;
  officerId: string;
  contactPolicy: 'email_allowed' | 'no_email' | 'do_not_contact';
  /** They seem to wish for no more mail, and nobody has said yet whether it is so. */
  wishOpen: boolean;
  /** The first day back, YYYY-MM-DD, of a blogger who said that they are away. */
  awayUntil: string | null;
  /** IANA zone in which the blogger lives, or the best guess at it. */
  bloggerZone: string;
  /** Working days of the blogger's country, 1 for Monday to 7 for Sunday. */
  workingDays: readonly number[];
  officerZone: string;
  address: AddressUsed | null;
  /** The readings that the pitch rests on, as chosen by the officer. */
  readings: readonly ReadingUsed[];
  /** Other pitches to this blogger that left or are about to, by anyone; bounced ones never arrived. */
  otherPitches: readonly { at: Date; officerName: string }[];
  /** The open pitch that holds the blogger, other than the one being checked. */
  heldBy: { pitchId: string; officerId: string; officerName: string; since: Date } | null;
  /** A colleague's thread with this blogger that waits for an answer, from either side. */
  unansweredThread: { officerId: string; officerName: string; since: Date } | null;
  /** The open case of this blogger, the oldest if there are several, and who sees to it. */
  openCase: { caseId: string; ownerName: string; since: Date } | null;
  /** First pitches of this officer that leave on the same day in the officer's zone, without this one. */
  pitchesThatDay: number;
  /** The pitch that a follow-up belongs to, and when the message before it left; null for every other kind. */
  followed: { pitchState: PitchState; previousSentAt: Date } | null;
}

export interface AddressUsed {
  bloggerId: string;
  kind: string;
  address: string;
  state: 'valid' | 'bounced' | 'opted_out';
  suppressed: boolean;
}

export interface ReadingUsed {
  id: string;
  bloggerId: string;
  postUrl: string;
  postTitle: string;
  readAt: Date;
}

/** One broken rule: a code for the sentence, what to put into it, and a code for what to do about it. */
export interface Broken {
  rule: GuardRule;
  code: string;
  params: Record<string, string | number | readonly string[]>;
  remedy: string;
}

/** A rule: null when it holds. Pure; `now` is the moment of the check. */
export type RuleCheck = (
  draft: GuardDraft,
  context: GuardContext,
  settings: GuardSettings,
  now: Date,
) => Broken | null;
