/** When a mailbox that could not be read is tried again. */

export const readingStates = ['waiting', 'ready', 'failing', 'paused'] as const;

/**
 * `waiting`: not read yet. `ready`: the last reading got through. `failing`: it did not, and is tried again by itself.
 * `paused`: signing in was refused again and again; somebody must act.
 */
export type ReadingState = (typeof readingStates)[number];

/** After so many refused sign-ins in a row a mailbox pauses: providers lock accounts that go on trying. */
export const pauseAfter = 3;

const FIRST_SECONDS = 15;
const LONGEST_SECONDS = 600;

/**
 * Seconds until the next try after so many failures in a row: doubled each time up to ten minutes, then spread by half
 * of it, so that mailboxes of one server don't all come back at once.
 * @param chance from 0 to 1
 */
export function secondsToWait(failures: number, chance: number): number {
  const doubled = Math.min(FIRST_SECONDS * 2 ** Math.max(failures - 1, 0), LONGEST_SECONDS);
  return doubled * (0.5 + chance / 2);
}
