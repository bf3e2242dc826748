import { useEffect, useState } from 'react';
import { townOf } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';

const MINUTE = 60_000;

/** What the blogger's clock says now; nothing where their zone is not known. */
export function LocalTime({ zone }: { zone: string | null }) {
  const t = useT();
  const format = useFormat();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), MINUTE / 4);
    return () => clearInterval(ticking);
  }, []);
  if (!zone) return null;
  return <span>· {t('time.localTime', { time: format.time(now, zone), town: townOf(zone) })}</span>;
}
