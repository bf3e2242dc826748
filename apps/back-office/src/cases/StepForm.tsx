import { required } from 'react-admin';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { dayIn } from '../format/when';
import { useT } from '../i18n/useT';
import { LongTextInput, RecordForm, TextInput } from '../ui';

/** What somebody did, and on which day. */
export function StepForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useT();
  const { myZone } = useFormat();
  const today = dayIn(new Date(), myZone);
  return (
    <RecordForm
      defaultValues={{ takenOn: today, text: '' }}
      save={(values) => api.post(`/cases/${caseId}/steps`, values)}
      act={t('cases.steps.act')}
      done={t('cases.steps.added')}
      onSaved={onClose}
      onCancel={onClose}
    >
      <LongTextInput
        source="text"
        label={t('cases.steps.text')}
        helperText={t('cases.steps.textHelp')}
        validate={required()}
        autoFocus
      />
      <TextInput
        source="takenOn"
        type="date"
        label={t('cases.steps.takenOn')}
        validate={required()}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
      />
    </RecordForm>
  );
}
