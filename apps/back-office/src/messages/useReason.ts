import { useT } from '../i18n/useT';
import type { Reason } from './types';

/** The sentence for why a message hasn't left, in the reader's language. */
export function useReason(): (reason: Reason | null) => string | null {
  const t = useT();
  return (reason) =>
    reason &&
    t.any(`messages.why.${reason.code}`, reason.text, reason.params as Record<string, string | number>);
}
