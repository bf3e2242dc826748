import { Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { FactList, RelativeDay, SectionCard } from '../ui';
import type { Review } from './types';

/** The sample: gift or loan, its worth, where it is, when it comes back. */
export function SampleCard({ review: { sample } }: { review: Review }) {
  const t = useT();
  const { money } = useFormat();
  if (!sample) {
    return (
      <SectionCard title={t('reviews.sample')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('reviews.noSample')}
        </Typography>
      </SectionCard>
    );
  }
  const { kind, valueCents, currency, returnDueOn, returnedOn, shipment } = sample;
  const day = (on: string | null | undefined) => on && <RelativeDay on={on} focusable />;
  const back = returnedOn ? day(returnedOn) : kind === 'loan' && shipment ? t('reviews.notBack') : null;
  return (
    <SectionCard title={t('reviews.sample')}>
      <FactList
        facts={[
          { label: t('reviews.sampleKind'), value: t(`reviews.sampleKinds.${kind}`) },
          { label: t('reviews.value'), value: valueCents !== null && money(valueCents, currency) },
          { label: t('reviews.shippedOn'), value: day(shipment?.shippedOn) },
          { label: t('reviews.carrier'), value: shipment?.carrier },
          { label: t('reviews.tracking'), value: shipment?.trackingNumber },
          {
            label: t('reviews.cost'),
            value: shipment && shipment.costCents !== null && money(shipment.costCents, shipment.currency),
          },
          {
            label: t('reviews.address'),
            value: shipment?.address && <span style={{ whiteSpace: 'pre-line' }}>{shipment.address}</span>,
          },
          {
            label: t('reviews.receivedOn'),
            value: shipment && (day(shipment.receivedOn) ?? t('reviews.onItsWay')),
          },
          { label: t('reviews.returnDueOn'), value: !returnedOn && day(returnDueOn) },
          { label: t('reviews.returnedOn'), value: back },
        ]}
      />
    </SectionCard>
  );
}
