/** Failures that cost nothing: anybody mistypes a password. */
const FREE_FAILURES = 4;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 15 * 60;

/** Failures older than this are forgotten, in milliseconds. */
export const FORGOTTEN_AFTER_MS = 60 * 60 * 1000;

/**
 * How long sign-in must wait after so many failures in a row, in seconds: nothing for the first four, then
 * doubling from five seconds up to a quarter of an hour (OWASP's advice: slow down rather than lock out, so
 * that nobody can lock a colleague out).
 */
export function waitAfter(failures: number): number {
  if (failures <= FREE_FAILURES) return 0;
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE_FAILURES - 1), LONGEST_WAIT_SECONDS);
}
