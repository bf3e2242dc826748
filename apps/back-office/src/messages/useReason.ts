import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Reason } from './types';

/** The sentence for why a message hasn't left, in the reader's language and on their clock. */
export function useReason(): (reason: Reason | null) => string | null {
  const t = useT();
  const { dayAndTime } = useFormat();
  return (reason) => {
    if (!reason) return null;
    const params = reason.params as Record<string, string | number>;
    const { since } = params;
    const said = typeof since === 'string' ? { ...params, since: dayAndTime(since) } : params;
    return t.any(`messages.why.${reason.code}`, reason.text, said);
  };
}
