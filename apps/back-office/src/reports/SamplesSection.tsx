import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { FactList, SectionCard } from '../ui';
import type { Outcomes } from './types';

/** Samples shipped in the period, and what they cost; loans apart, since they come back. */
export function SamplesSection({ outcomes: { samples } }: { outcomes: Outcomes }) {
  const t = useT();
  const { number, money, list } = useFormat();
  const { shipped, gifts, loans, loansOut, costs } = samples;
  const sum = (part: 'productCents' | 'shippingCents') =>
    list(costs.filter((cost) => cost[part] > 0).map((cost) => money(cost[part], cost.currency)));
  return (
    <SectionCard title={t('reports.samples.title')}>
      <FactList
        labelWidth={170}
        facts={[
          { label: t('reports.samples.shipped'), value: number(shipped) },
          { label: t('reports.samples.gifts'), value: number(gifts) },
          { label: t('reports.samples.loans'), value: number(loans) },
          { label: t('reports.samples.loansOut'), value: number(loansOut) },
          { label: t('reports.samples.product'), value: sum('productCents') },
          { label: t('reports.samples.shipping'), value: sum('shippingCents') },
        ]}
      />
    </SectionCard>
  );
}
