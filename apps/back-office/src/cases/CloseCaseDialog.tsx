import { Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { required, SelectInput } from 'react-admin';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { LongTextInput, RecordForm } from '../ui';
import { type Case, endings } from './types';

/** How a case ended: solved or not, and in which words it is kept. */
export function CloseCaseDialog({ one, onClose }: { one: Case; onClose: () => void }) {
  const t = useT();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t('cases.close.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{t('cases.close.body')}</DialogContentText>
        <RecordForm
          defaultValues={{ reason: '' }}
          save={({ state, reason }) =>
            api.put(`/cases/${one.id}/state`, { state, reason, version: one.version })
          }
          act={t('cases.close.act')}
          done={t('cases.close.done')}
          onSaved={onClose}
          onCancel={onClose}
        >
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
        </RecordForm>
      </DialogContent>
    </Dialog>
  );
}
