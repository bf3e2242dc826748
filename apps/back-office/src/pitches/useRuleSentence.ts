import { useMemo } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { isRuleCode, sayable } from './ruleSentence';

interface Said {
  code: string | null;
  params: Record<string, unknown>;
  /** The server's English sentence, for a code that this version of the screens doesn't know. */
  detail?: string | null;
  text?: string;
}

interface SayRule {
  (broken: Said): string;
  /** Whether a code is one of the guard's. */
  known: (code: string) => boolean;
}

/** What a broken rule says, in the reader's language and with dates as they read them. */
export function useRuleSentence(): SayRule {
  const t = useT();
  const format = useFormat();
  return useMemo(() => {
    const sayDate = (at: string) => (/T/.test(at) ? format.shortDay(at.slice(0, 10)) : format.shortDay(at));
    const sayField = (field: string) => t.any(`guard.fields.${field}`, field);
    const say = ({ code, params, detail, text }: Said) =>
      t.any(`guard.broken.${code}`, detail ?? text ?? code ?? '', sayable(params, sayDate, sayField));
    return Object.assign(say, { known: isRuleCode });
  }, [t, format]);
}
