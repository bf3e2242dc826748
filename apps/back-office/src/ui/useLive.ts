import { useEffect } from 'react';
import { useRefresh } from 'react-admin';
import { isDueNow } from './isDueNow';

const EVERY_MS = 3_000;
/** Reads the page's records again every few seconds while a message is on its way and the tab is looked at. */
export function useLive(dueAt: string | null | undefined): void {
  const refresh = useRefresh();
  useEffect(() => {
    const timer = setInterval(() => {
      if (isDueNow(dueAt, Date.now()) && document.visibilityState === 'visible') refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [dueAt, refresh]);
}
