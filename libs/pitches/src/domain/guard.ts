// The one-to-one guard: which rules a message must keep, and every one that it breaks (product.md section 5).
import { type GuardSettings } from './guard-settings.js';
import {
  type Broken,
  type GuardContext,
  type GuardDraft,
  type GuardRule,
  type MessageKind,
  type RuleCheck,
} from './guard-types.js';
import { breathingRoom } from './rules/breathing-room.js';
import { contactPolicy } from './rules/contact-policy.js';
import { followUps } from './rules/follow-ups.js';
import { honestOpinion } from './rules/honest-opinion.js';
import { mutualValue } from './rules/mutual-value.js';
import { noCollision } from './rules/no-collision.js';
import { noOpenCase } from './rules/no-open-case.js';
import { nothingLeftOver } from './rules/nothing-left-over.js';
import { oneRecipient } from './rules/one-recipient.js';
import { pace } from './rules/pace.js';
import { read } from './rules/read.js';

interface Entry {
  rule: GuardRule;
  check: RuleCheck;
  appliesTo: readonly MessageKind[];
  /** Marked * in product.md: a manager may grant an exception, with a reason. */
  exceptable: boolean;
}

const EVERY_KIND: readonly MessageKind[] = ['pitch', 'follow_up', 'review_request', 'answer'];

/**
 * In the order in which they are shown. An answer goes to somebody who wrote to us: it keeps no sending hours,
 * collides with nobody, and is how an open case is handled. "Own words" belongs after "mutual value".
 */
const RULES: readonly Entry[] = [
  { rule: 'one_recipient', check: oneRecipient, appliesTo: EVERY_KIND, exceptable: false },
  { rule: 'contact_policy', check: contactPolicy, appliesTo: EVERY_KIND, exceptable: false },
  { rule: 'read', check: read, appliesTo: ['pitch'], exceptable: true },
  { rule: 'mutual_value', check: mutualValue, appliesTo: ['pitch'], exceptable: true },
  { rule: 'breathing_room', check: breathingRoom, appliesTo: ['pitch'], exceptable: true },
  { rule: 'no_collision', check: noCollision, appliesTo: ['pitch', 'review_request'], exceptable: true },
  { rule: 'nothing_left_over', check: nothingLeftOver, appliesTo: EVERY_KIND, exceptable: false },
  {
    rule: 'no_open_case',
    check: noOpenCase,
    appliesTo: ['pitch', 'follow_up', 'review_request'],
    exceptable: false,
  },
  { rule: 'follow_ups', check: followUps, appliesTo: ['pitch', 'follow_up'], exceptable: true },
  { rule: 'pace', check: pace, appliesTo: ['pitch', 'follow_up', 'review_request'], exceptable: true },
  { rule: 'honest_opinion', check: honestOpinion, appliesTo: EVERY_KIND, exceptable: false },
];

/** The rules that a message of this kind must keep, in the order in which they are shown. */
export function rulesFor(kind: MessageKind): readonly GuardRule[] {
  return RULES.filter((entry) => entry.appliesTo.includes(kind)).map((entry) => entry.rule);
}

/** Whether a manager may grant an exception to this rule. */
export function isExceptable(rule: GuardRule): boolean {
  return RULES.some((entry) => entry.rule === rule && entry.exceptable);
}

/** Every rule that the message breaks, exceptions not considered. Pure; `now` is the moment of the check. */
export function brokenRules(
  draft: GuardDraft,
  context: GuardContext,
  settings: GuardSettings,
  now: Date,
): readonly Broken[] {
  return RULES.filter((entry) => entry.appliesTo.includes(draft.kind)).flatMap(
    (entry) => entry.check(draft, context, settings, now) ?? [],
  );
}

/** A manager may allow more follow-ups, or sooner ones, but none to somebody who has answered, or after a decline. */
const NEVER_EXCEPTED: ReadonlySet<string> = new Set(['follow_ups.stopped', 'follow_ups.nothing-to-follow']);

/** The broken rules that stop the message: those without an exception granted to an exceptable rule. */
export function stopping(broken: readonly Broken[], granted: readonly string[]): readonly Broken[] {
  return broken.filter(
    ({ rule, code }) => !(isExceptable(rule) && granted.includes(rule)) || NEVER_EXCEPTED.has(code),
  );
}
