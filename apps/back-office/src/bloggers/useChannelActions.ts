import { useEffect, useRef } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { useConfirm, useIntention } from '../ui';
import { hostOf } from './hostOf';
import type { Channel } from './types';

/** What one does with a channel. A feed that was never read is read when its page is first seen. */
export function useChannelActions({ id, url, feedUrl, feedCheckedAt }: Channel) {
  const t = useT();
  const confirm = useConfirm();
  const mayRead = useMay('officer');
  const { run, busy } = useIntention();
  const asked = useRef(false);
  const unread = mayRead && feedUrl !== null && feedCheckedAt === null;
  useEffect(() => {
    if (!unread || asked.current) return;
    asked.current = true;
    // What goes wrong is told beside the feed.
    void run(() => api.post(`/channels/${id}/refresh`), { refused: () => true });
  }, [unread, id, run]);
  const refresh = () =>
    void run(() => api.post(`/channels/${id}/refresh`), { done: t('bloggers.channels.refreshed') });
  const remove = async () => {
    const sure = await confirm({
      title: t('bloggers.channels.removeTitle', { url: hostOf(url) }),
      body: t('bloggers.channels.removeBody'),
      act: t('common.remove'),
      danger: true,
    });
    if (sure !== null) await run(() => api.delete(`/channels/${id}`));
  };
  return { refresh, remove: () => void remove(), busy };
}
