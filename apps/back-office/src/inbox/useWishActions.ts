import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';

/** What one says of a wish for no more mail: it is so, for the person or the address; or it was not meant so. */
export function useWishActions(id: string, name: string) {
  const t = useT();
  const confirm = useConfirm();
  const { run, busy } = useIntention();
  const confirmFor = (scope: 'person' | 'address') => async () => {
    const question = {
      title: t(`inbox.wish.confirm.${scope}.title`, { name }),
      body: t(`inbox.wish.confirm.${scope}.body`, { name }),
      act: t(`inbox.wish.confirm.${scope}.act`),
      danger: true,
    };
    if ((await confirm(question)) === null) return;
    await run(() => api.put(`/opt-out-wishes/${id}/confirmation`, { scope }), {
      done: t(`inbox.wish.confirm.${scope}.done`, { name }),
    });
  };
  const dismiss = async () => {
    const reason = await confirm({
      title: t('inbox.wish.dismiss.title'),
      body: t('inbox.wish.dismiss.body', { name }),
      act: t('inbox.wish.dismiss.act'),
      reason: { label: t('common.reason') },
    });
    if (reason === null) return;
    await run(() => api.put(`/opt-out-wishes/${id}/dismissal`, { reason }), {
      done: t('inbox.wish.dismiss.done'),
    });
  };
  return { confirmPerson: confirmFor('person'), confirmAddress: confirmFor('address'), dismiss, busy };
}
