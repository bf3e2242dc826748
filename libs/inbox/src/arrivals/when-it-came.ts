const MINUTE = 60_000;
/** So far may the clock of whoever wrote it be ahead of ours; one that is further ahead tells nothing. */
const AHEAD_AT_MOST = 10 * MINUTE;

/**
 * When a mail came, as far as clocks tell. The server of the mailbox says when it took it, but where its clock is behind,
 * an answer would be older than what it answers, and one that names no message of ours would stop nothing. Nobody writes
 * after their mail has come: a later date of the sender's counts instead, unless it lies in the future.
 * @param internalDate what the server says (INTERNALDATE, RFC 9051 section 2.3.3); null, or no date at all, where it says nothing
 * @param date what the mail says itself
 * @param now the present instant; nothing came later
 */
export function whenItCame(internalDate: Date | null, date: Date | null, now: Date): Date {
  const told = date && date.getTime() <= now.getTime() + AHEAD_AT_MOST ? date : null;
  const times = [internalDate, told].map((one) => one?.getTime() ?? NaN).filter((one) => !Number.isNaN(one));
  return times.length === 0 ? now : new Date(Math.min(Math.max(...times), now.getTime()));
}
