import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { ContactPoint } from './types';

/** What one does with an address. */
export function useContactPointActions({ id, address, version }: ContactPoint) {
  const t = useT();
  const confirm = useConfirm();
  const { run } = useIntention();
  const optOut = async () => {
    const sure = await confirm({
      title: t('bloggers.contactPoints.optOutTitle', { address }),
      body: t('bloggers.contactPoints.optOutBody'),
      act: t('bloggers.contactPoints.optOutAct'),
      danger: true,
    });
    const send = () => api.patch(`/contact-points/${id}`, { state: 'opted_out', version });
    if (sure !== null) await run(send, { done: t('bloggers.contactPoints.optedOut', { address }) });
  };
  const remove = async () => {
    const sure = await confirm({
      title: t('bloggers.contactPoints.removeTitle', { address }),
      body: t('bloggers.contactPoints.removeBody'),
      act: t('common.remove'),
      danger: true,
    });
    if (sure !== null) await run(() => api.delete(`/contact-points/${id}`));
  };
  return { optOut: () => void optOut(), remove: () => void remove() };
}
