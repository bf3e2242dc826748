/**
 * When a mail came, as it is kept. An answer never came before what it answers: servers give whole seconds, and their
 * clocks are not ours.
 * @param at when its mailbox says that it came
 * @param answeredAt when the messages left that it names; null for one whose leaving isn't written down yet
 * @returns `at`, or a millisecond after the last of them
 */
export function cameAt(at: Date, answeredAt: readonly (Date | null)[]): Date {
  const last = Math.max(...answeredAt.map((sentAt) => sentAt?.getTime() ?? -Infinity));
  return last >= at.getTime() ? new Date(last + 1) : at;
}
