const SOON_MS = 60_000;
const LATE_MS = 5 * 60_000;

/** Whether something is due so near to now that a person may be waiting for it on the screen. */
export function isDueNow(at: string | null | undefined, now: number): boolean {
  if (!at) return false;
  const due = new Date(at).getTime();
  return due < now + SOON_MS && due > now - LATE_MS;
}
