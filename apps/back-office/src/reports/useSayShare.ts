import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { caveatOf } from './figures';
import type { Share } from './types';

/** Says shares: "43% (16% to 75%)", or why there is none. */
export function useSayShare() {
  const t = useT();
  const { share, number } = useFormat();
  const counts = ({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>) =>
    t('reports.of', { numerator: number(numerator), denominator: number(denominator) });
  const interval = ({ low, high }: Share) =>
    low === null || high === null ? null : t('reports.interval', { low: share(low), high: share(high) });
  const caveat = (figure: Pick<Share, 'size'>) => {
    const code = caveatOf(figure);
    return code && t(`reports.${code}`);
  };
  /** In one line, for the chart and for those who hear it; without the interval where there is no room for it. */
  const line = (figure: Share, { brief = false } = {}) => {
    if (figure.rate === null) return figure.size === 'none' ? caveat(figure) : counts(figure);
    const shared = `${counts(figure)} · ${share(figure.rate)}`;
    return brief ? shared : `${shared} (${interval(figure)})`;
  };
  return { counts, interval, caveat, line, share };
}
