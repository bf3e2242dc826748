import type { Schemas } from '../api/paths';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';

type Check = Schemas['MessageDetailView']['checks'][number];

/** What was looked at before a message left: a rule by its name, or how it was known that no answer came. */
export function useCheck(): (check: Check) => string {
  const t = useT();
  const { dayAndTime } = useFormat();
  return ({ rule, ok, code, params }) => {
    const name = t.any(`guard.rules.${rule}`, rule);
    if (!ok || !code) return name;
    const given = params as Record<string, string | number> | undefined;
    const at = given?.['at'];
    const said = typeof at === 'string' ? { ...given, at: dayAndTime(at) } : given;
    return t.any(`messages.log.check.${code}`, name, said);
  };
}
