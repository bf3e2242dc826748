import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Message } from './types';

/** What one may do with a message of which it isn't known that it left. */
export function useMessageActions({ id }: Message) {
  const t = useT();
  const confirm = useConfirm();
  const { run, busy } = useIntention();
  const settle = (went: boolean) => () =>
    run(() => api.put(`/messages/${id}/settlement`, { went }), { done: t('messages.act.settled') });
  const cancel = async () => {
    const question = {
      title: t('messages.act.cancelTitle'),
      body: t('messages.act.cancelBody'),
      act: t('messages.act.cancel'),
    };
    if ((await confirm({ ...question, danger: true })) === null) return;
    await run(() => api.put(`/messages/${id}/cancellation`), { done: t('messages.act.cancelled') });
  };
  return {
    busy,
    cancel,
    hold: () => run(() => api.put(`/messages/${id}/hold`), { done: t('messages.act.held') }),
    release: () => run(() => api.delete(`/messages/${id}/hold`), { done: t('messages.act.released') }),
    itWent: settle(true),
    itDidNot: settle(false),
  };
}
