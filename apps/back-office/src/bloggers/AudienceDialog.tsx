import { DateInput, NumberInput, required, SelectInput } from 'react-admin';
import { api } from '../api/client';
import { dayIn } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { FormDialog, TextInput } from '../ui';
import { audienceMetrics } from './types';

/** How many people a channel reached, when, and who says so. */
export function AudienceDialog({ channelId, onClose }: { channelId: string; onClose: () => void }) {
  const t = useT();
  const { myZone } = useFormat();
  const choices = audienceMetrics.map((id) => ({ id, name: t(`bloggers.channels.metrics.${id}`) }));
  return (
    <FormDialog
      title={t('bloggers.channels.measure')}
      defaultValues={{ metric: 'monthly_readers', measuredOn: dayIn(new Date(), myZone) }}
      save={(values) => api.post(`/channels/${channelId}/audience-figures`, values)}
      onClose={onClose}
    >
      <SelectInput
        source="metric"
        label={t('bloggers.channels.metric')}
        choices={choices}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <NumberInput
        source="value"
        label={t('bloggers.channels.value')}
        min={0}
        step={1}
        validate={required()}
        helperText={false}
        autoFocus
      />
      <DateInput
        source="measuredOn"
        label={t('bloggers.channels.measuredOn')}
        validate={required()}
        helperText={false}
      />
      <TextInput source="source" label={t('bloggers.channels.figureSource')} validate={required()} />
    </FormDialog>
  );
}
