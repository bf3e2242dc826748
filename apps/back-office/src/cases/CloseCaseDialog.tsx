import { DialogContentText } from '@mui/material';
import { required, SelectInput } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { FormDialog, LongTextInput } from '../ui';
import { type Case, endings } from './types';

/** How a case ended: solved or not, and in which words it is kept. */
export function CloseCaseDialog({ one, onClose }: { one: Case; onClose: () => void }) {
  const t = useT();
  return (
    <FormDialog
      title={t('cases.close.title')}
      defaultValues={{ reason: '' }}
      save={({ state, reason }) => api.put(`/cases/${one.id}/state`, { state, reason, version: one.version })}
      act={t('cases.close.act')}
      done={t('cases.close.done')}
      onClose={onClose}
    >
      <DialogContentText sx={{ mb: 2 }}>{t('cases.close.body')}</DialogContentText>
      <SelectInput
        source="state"
        label={t('cases.close.how')}
        choices={endings.map((state) => ({ id: state, name: t(`cases.states.${state}`) }))}
        translateChoice={false}
        validate={required()}
      />
      <LongTextInput
        source="reason"
        label={t('cases.outcome')}
        helperText={t('cases.close.outcomeHelp')}
        validate={required()}
      />
    </FormDialog>
  );
}
