import type { DisclosureStatus } from './disclosure-status.js';

/** What a page amounts to on its own, in the words of a verdict. */
export type VerdictStatus = 'not_required' | 'compliant' | 'insufficient' | 'missing' | 'unverifiable';

/** What is known of a publication when a check comes back. */
export interface Standing {
  /** The status that it has now. */
  status: DisclosureStatus;
  /** The last status that said something of the words in it: neither pending nor unverifiable; null when none has. */
  lastSaid: DisclosureStatus | null;
  /** What the check said that a person decided upon, however they decided; null when there had been none. */
  overruled: VerdictStatus | 'pending' | 'removed' | null;
  /** Whether the status is a person's, not the last check's. */
  heldByPerson: boolean;
}

/** What follows from a check. */
export interface Finding {
  /** What was found, in the words of a disclosure status. */
  finding: DisclosureStatus;
  /** The status that the publication has from now on. */
  status: DisclosureStatus;
  /** Whether a person who had decided otherwise should look again. */
  differs: boolean;
}

const SOMETHING_WAS_THERE: readonly (DisclosureStatus | null)[] = ['compliant', 'insufficient', 'removed'];

/**
 * What a verdict means for a publication. A disclosure that had been there and isn't any more is `removed`, unless a
 * person had already decided upon a check that saw none. A person's status stays; what differs from it, and is news to
 * them, comes up.
 * @param tieKnown whether we know of a material connection; without one, saying nothing is no fault: it stays pending
 */
export function findingOf(verdict: VerdictStatus, tieKnown: boolean, standing: Standing): Finding {
  const finding = found(verdict, tieKnown, standing);
  if (!standing.heldByPerson) return { finding, status: finding, differs: false };
  return { finding, status: standing.status, differs: isNews(verdict, finding, standing) };
}

function found(verdict: VerdictStatus, tieKnown: boolean, standing: Standing): DisclosureStatus {
  if (verdict !== 'missing') return verdict;
  if (SOMETHING_WAS_THERE.includes(standing.lastSaid) && standing.overruled !== 'missing') return 'removed';
  return tieKnown ? 'missing' : 'pending';
}

function isNews(verdict: VerdictStatus, finding: DisclosureStatus, standing: Standing): boolean {
  if (finding === standing.status || finding === 'pending' || verdict === standing.overruled) return false;
  // That a program can't read what a person has seen is no news, unless a program could read it before.
  return verdict !== 'unverifiable' || standing.overruled !== null;
}
