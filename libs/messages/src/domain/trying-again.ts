/** How often a message is tried again, and when a person is asked instead: mail.md section 2.1, RFC 5321 section 4.5.4.1. */

const minute = 60_000;

/** `giveUpAfterHours` counts from the first attempt. */
export interface RetryPolicy {
  deferredMinutes: readonly number[];
  unreachableMinutes: readonly number[];
  giveUpAfterHours: number;
}

export const usualRetries: RetryPolicy = {
  // The standard asks for half an hour at least between two tries of a message that a server put off.
  deferredMinutes: [30, 60, 120, 240],
  unreachableMinutes: [1, 5, 15, 30, 60],
  giveUpAfterHours: 48,
};

/**
 * When to try again after an attempt that certainly did not deliver.
 * @param outcome `deferred`: the server said "later"; `not_sent`: it was never reached or we could not sign in
 * @param attempts how many were made, this one included
 * @param firstAttemptAt when the first was made
 * @returns the instant of the next attempt, or null when it is time to ask a person
 */
export function nextAttempt(
  outcome: 'deferred' | 'not_sent',
  attempts: number,
  firstAttemptAt: Date,
  now: Date,
  policy: RetryPolicy = usualRetries,
): Date | null {
  const steps = outcome === 'deferred' ? policy.deferredMinutes : policy.unreachableMinutes;
  const wait = steps[Math.min(attempts, steps.length) - 1] ?? 30;
  const next = new Date(now.getTime() + wait * minute);
  return next.getTime() - firstAttemptAt.getTime() > policy.giveUpAfterHours * 60 * minute ? null : next;
}
