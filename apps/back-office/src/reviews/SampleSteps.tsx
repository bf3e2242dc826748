import { Box, Stack } from '@mui/material';
import { DateInput, required } from 'react-admin';
import { api } from '../api/client';
import { dayIn } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { CurrencyInput, FormDialog, LongTextInput, MoneyInput, TextInput } from '../ui';
import type { Review } from './types';

export type SampleStep = 'shipment' | 'receipt' | 'sample-return';

interface SampleStepsProps {
  review: Review;
  /** The step that is being noted. */
  step: SampleStep;
  onClose: () => void;
}

/** Notes that the sample leaves, arrives, or comes back. */
export function SampleSteps({ review, step, onClose }: SampleStepsProps) {
  const t = useT();
  const today = dayIn(new Date(), useFormat().myZone);
  const { id } = review;
  if (step === 'shipment') return <Shipment review={review} today={today} onClose={onClose} />;
  const field = step === 'receipt' ? 'receivedOn' : 'returnedOn';
  return (
    <FormDialog
      title={t(step === 'receipt' ? 'reviews.receiveTitle' : 'reviews.takeBackTitle')}
      act={t(step === 'receipt' ? 'reviews.receive' : 'reviews.takeBack')}
      done={t(step === 'receipt' ? 'reviews.received' : 'reviews.takenBack')}
      save={(values) =>
        step === 'receipt'
          ? api.put(`/review-requests/${id}/receipt`, values)
          : api.put(`/review-requests/${id}/sample-return`, values)
      }
      defaultValues={{ [field]: today }}
      onClose={onClose}
    >
      <DateInput source={field} label={t(`reviews.${field}`)} validate={required()} />
    </FormDialog>
  );
}

function Shipment({ review, today, onClose }: Omit<SampleStepsProps, 'step'> & { today: string }) {
  const t = useT();
  const known = review.sample?.shipment;
  const blank = {
    shippedOn: today,
    carrier: '',
    trackingNumber: '',
    costCents: null,
    currency: 'EUR',
    address: '',
  };
  const { receivedOn: _later, ...noted } = known ?? { ...blank, receivedOn: null };
  return (
    <FormDialog
      title={t(known ? 'reviews.mendShipment' : 'reviews.shipTitle')}
      act={t(known ? 'common.save' : 'reviews.ship')}
      done={t('reviews.shipped')}
      save={(values) => api.put(`/review-requests/${review.id}/shipment`, values)}
      defaultValues={noted}
      onClose={onClose}
    >
      <DateInput source="shippedOn" label={t('reviews.shippedOn')} validate={required()} />
      <LongTextInput source="address" label={t('reviews.address')} helperText={t('reviews.addressHelp')} />
      <Stack direction={{ sm: 'row' }} sx={{ gap: { xs: 0.5, sm: 2 } }}>
        <TextInput source="carrier" label={t('reviews.carrier')} />
        <TextInput source="trackingNumber" label={t('reviews.tracking')} />
      </Stack>
      <Stack direction={{ sm: 'row' }} sx={{ gap: { xs: 0.5, sm: 2 } }}>
        <Box sx={{ flex: { sm: 1 } }}>
          <MoneyInput source="costCents" label={t('reviews.cost')} />
        </Box>
        <Box sx={{ flex: { sm: 1 } }}>
          <CurrencyInput source="currency" label={t('reviews.currency')} validate={required()} />
        </Box>
      </Stack>
    </FormDialog>
  );
}
