/** When the Sent folder is searched for a message of which nobody knows whether it went: mail.md section 3.2. */

const minute = 60_000;
/** After 2, 10 and 60 minutes: servers that file what they take may need a while. */
const gapsInMinutes = [2, 8, 50];
/** While the folder can't be opened: so often, for so long. A person is asked all the while. */
const againMinutes = 10;
const giveUpHours = 48;

/**
 * When to look next.
 * @param looks how often the folder was searched in vain
 * @returns null once every look was in vain
 */
export function nextLook(looks: number, now: Date): Date | null {
  const gap = gapsInMinutes[looks];
  return gap === undefined ? null : new Date(now.getTime() + gap * minute);
}

/**
 * When to try again after the folder could not be opened.
 * @param since when the message was last tried
 * @returns null when that was two days ago
 */
export function nextTry(since: Date, now: Date): Date | null {
  const next = new Date(now.getTime() + againMinutes * minute);
  return next.getTime() - since.getTime() > giveUpHours * 60 * minute ? null : next;
}

/** When to file a copy of what left now: a server that does so by itself gets a minute for it. */
export function fileAfter(now: Date): Date {
  return new Date(now.getTime() + minute);
}
