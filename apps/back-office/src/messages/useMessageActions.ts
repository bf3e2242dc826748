import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Message } from './types';

/** What one may do with a message of which it isn't known that it left. */
export function useMessageActions({ id }: Pick<Message, 'id'>) {
  const t = useT();
  const confirm = useConfirm();
  const { run, busy } = useIntention();
  const itWent = () =>
    run(() => api.put(`/messages/${id}/settlement`, { went: true }), { done: t('messages.act.settled') });
  /** It is let go again, which nobody can take back: somebody may get it twice. */
  const itDidNot = async () => {
    const sure = await confirm({
      title: t('messages.act.sendAgainTitle'),
      body: t('messages.act.sendAgainBody'),
      act: t('messages.act.sendAgain'),
    });
    if (sure === null) return;
    await run(() => api.put(`/messages/${id}/settlement`, { went: false }), {
      done: t('messages.act.sendsAgain'),
    });
  };
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
    itWent,
    itDidNot,
  };
}
