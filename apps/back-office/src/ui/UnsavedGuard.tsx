import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useT } from '../i18n/useT';
import { useConfirm } from './ConfirmDialog';

/** Asks before unsaved work is left for another page, and has the browser ask before the tab is closed. */
export function UnsavedGuard({ isUnsaved }: { isUnsaved: () => boolean }) {
  const t = useT();
  const confirm = useConfirm();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved() && currentLocation.pathname !== nextLocation.pathname,
  );
  const { state } = blocker;
  useEffect(() => {
    if (state !== 'blocked') return;
    void confirm({
      title: t('common.leaveTitle'),
      body: t('common.leaveBody'),
      act: t('common.leave'),
      danger: true,
    }).then((sure) => (sure === null ? blocker.reset() : blocker.proceed()));
    // Once for each time it blocks; the blocker itself is a new object on every render.
  }, [state]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  return null;
}
