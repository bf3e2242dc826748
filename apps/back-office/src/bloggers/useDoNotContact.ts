import { api, call } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Blogger } from './types';

/** Bars a person from contact, and lifts that, each with its reason. */
export function useDoNotContact({ id, name }: Blogger) {
  const t = useT();
  const confirm = useConfirm();
  const { run } = useIntention();
  const set = async () => {
    const reason = await confirm({
      title: t('bloggers.dnc.title', { name }),
      body: t('bloggers.dnc.body'),
      act: t('bloggers.dnc.act'),
      danger: true,
      reason: { label: t('bloggers.dnc.why'), help: t('bloggers.dnc.whyHelp') },
    });
    const path = `/bloggers/${id}/do-not-contact` as const;
    if (reason !== null)
      await run(() => api.put(path, { reason }), { done: t('bloggers.dnc.done', { name }) });
  };
  const lift = async () => {
    const reason = await confirm({
      title: t('bloggers.dnc.liftTitle', { name }),
      body: t('bloggers.dnc.liftBody'),
      act: t('bloggers.dnc.liftAct'),
      reason: { label: t('bloggers.dnc.why') },
    });
    const send = () => call('DELETE', `/bloggers/${id}/do-not-contact`, { reason });
    if (reason !== null) await run(send, { done: t('bloggers.dnc.lifted', { name }) });
  };
  return { set: () => void set(), lift: () => void lift() };
}
