const ends: (() => Promise<unknown>)[] = [];
let isOver = false;

/**
 * Notes how to end something that would outlive the campaign. It may have ended by itself when that is called.
 * @throws Error once the campaign is over
 */
export function endsBy(end: () => Promise<unknown>): void {
  if (isOver) throw new Error('The campaign is over.');
  ends.push(end);
}

/** Ends every worker and mail server that is left, wherever the campaign stands; it starts no more. */
export async function endCampaign(): Promise<void> {
  isOver = true;
  await Promise.all(ends.map((end) => end()));
}
