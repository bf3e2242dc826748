import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Asked } from './figures';

/** Says the period that was asked for; empty where the server chose it. */
export function usePeriodFacts(): (asked: Asked) => string {
  const t = useT();
  const { shortDay } = useFormat();
  return ({ from, to }) =>
    from && to ? t('reports.period', { from: shortDay(from), to: shortDay(to) }) : '';
}
