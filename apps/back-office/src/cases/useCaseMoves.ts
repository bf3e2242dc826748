import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Case } from './types';

/** Whose turn it is: each move asks why, and keeps it. Closing has a form of its own. */
export function useCaseMoves({ id, version }: Case) {
  const t = useT();
  const confirm = useConfirm();
  const { run, busy } = useIntention();
  const move = async (state: 'open' | 'waiting_for_blogger') => {
    const reason = await confirm({
      title: t(`cases.moves.${state}.title`),
      act: t(`cases.moves.${state}.act`),
      reason: { label: t(`cases.moves.${state}.reason`) },
    });
    if (reason !== null)
      await run(() => api.put(`/cases/${id}/state`, { state, reason, version }), {
        done: t(`cases.moves.${state}.done`),
      });
  };
  return {
    handOver: () => void move('waiting_for_blogger'),
    takeBack: () => void move('open'),
    busy,
  };
}
