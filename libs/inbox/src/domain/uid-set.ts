/** Sets of UIDs as IMAP writes them (RFC 9051 section 9, sequence-set). */

/** Writes UIDs as ranges: `1:3,7`. They may come in any order. */
export function uidSet(uids: readonly number[]): string {
  const sorted = [...new Set(uids)].sort((one, other) => one - other);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length;) {
    let end = at;
    while (sorted[end + 1] === (sorted[end] as number) + 1) end += 1;
    ranges.push(end === at ? `${sorted[at]}` : `${sorted[at]}:${sorted[end]}`);
    at = end + 1;
  }
  return ranges.join(',');
}

/** Cuts a list into pieces of at most so many. */
export function inBatches<T>(list: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < list.length; at += size) batches.push(list.slice(at, at + size));
  return batches;
}
