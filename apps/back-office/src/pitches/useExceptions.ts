import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { useConfirm, useIntention } from '../ui';
import type { GuardRule } from './types';

/** Asking for an exception to a rule, and deciding about one. A manager who asks grants it in place. */
export function useExceptions(pitchId: string) {
  const t = useT();
  const confirm = useConfirm();
  const isManager = useMay('manager');
  const { run, busy } = useIntention();
  const ask = async (rule: GuardRule) => {
    const name = t(`guard.rules.${rule}`);
    const reason = await confirm({
      title: t(isManager ? 'pitches.exceptions.grantTitle' : 'pitches.exceptions.askTitle'),
      body: t(isManager ? 'pitches.exceptions.grantBody' : 'pitches.exceptions.askBody', { rule: name }),
      act: t(isManager ? 'pitches.exceptions.grant' : 'pitches.exceptions.ask'),
      reason: { label: t('common.reason') },
    });
    if (reason === null) return;
    await run(() => api.post(`/pitches/${pitchId}/exceptions`, { rule, reason }), {
      done: t(isManager ? 'pitches.exceptions.grantedDone' : 'pitches.exceptions.askedDone'),
    });
  };
  const decide = async (id: string, rule: GuardRule, granted: boolean) => {
    const reason = await confirm({
      title: t(granted ? 'pitches.exceptions.grantTitle' : 'pitches.exceptions.refuseTitle'),
      body: granted ? t('pitches.exceptions.grantBody', { rule: t(`guard.rules.${rule}`) }) : undefined,
      act: t(granted ? 'pitches.exceptions.grant' : 'pitches.exceptions.refuse'),
      reason: { label: t('common.reason') },
    });
    if (reason === null) return;
    await run(() => api.put(`/exceptions/${id}/decision`, { granted, reason }), {
      done: t(granted ? 'pitches.exceptions.grantedDone' : 'pitches.exceptions.refusedDone'),
    });
  };
  return { ask, decide, busy };
}
