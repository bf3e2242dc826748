/** Failures that cost nothing: anybody mistypes a password, and an office has one network address together. */
const FREE_FAILURES = { account: 4, address: 20 };
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 15 * 60;

/** Failures older than this are forgotten, in milliseconds. */
export const FORGOTTEN_AFTER_MS = 60 * 60 * 1000;

/**
 * How long sign-in must wait after so many failures, in seconds: nothing for the first four at one account, or twenty
 * from one network address, then doubling from five seconds up to a quarter of an hour (OWASP's advice: slow down
 * rather than lock out, so that nobody can lock a colleague out).
 */
export function waitAfter(failures: number, at: 'account' | 'address' = 'account'): number {
  const paid = failures - FREE_FAILURES[at];
  return paid <= 0 ? 0 : Math.min(FIRST_WAIT_SECONDS * 2 ** (paid - 1), LONGEST_WAIT_SECONDS);
}
