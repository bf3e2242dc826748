import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { CampaignRow } from './types';

type Period = Pick<CampaignRow, 'startsOn' | 'endsOn'>;

/** Says a campaign's period: "1 Nov to 31 Dec", "until 31 Dec". */
export function usePeriod(): (period: Period) => string {
  const t = useT();
  const { shortDay } = useFormat();
  return ({ startsOn, endsOn }) => {
    if (startsOn && endsOn) return t('campaigns.fromTo', { from: shortDay(startsOn), to: shortDay(endsOn) });
    if (endsOn) return t('campaigns.until', { to: shortDay(endsOn) });
    return startsOn ? t('campaigns.from', { from: shortDay(startsOn) }) : t('campaigns.noPeriod');
  };
}
