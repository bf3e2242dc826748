import { Typography } from '@mui/material';
import { required, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { LongTextInput, RecordForm } from '../ui';
import { type DisclosureStatus, type Publication, quoted } from './types';

/** A person sets the status of the disclosure, with the reason and the words that were seen. */
export function DisclosureForm({ publication, onClose }: { publication: Publication; onClose: () => void }) {
  const t = useT();
  const { id, allowed } = publication;
  return (
    <RecordForm
      defaultValues={{ reason: '', evidence: '' }}
      save={(values) => api.put(`/publications/${id}/disclosure`, values)}
      act={t('publications.setIt')}
      done={t('publications.statusSet')}
      onSaved={onClose}
      onCancel={onClose}
    >
      <SelectInput
        source="status"
        label={t('publications.status')}
        choices={allowed.map((one) => ({ id: one, name: t(`publications.disclosures.${one}`) }))}
        translateChoice={false}
        validate={required()}
      />
      <Meaning />
      <Evidence />
      <LongTextInput
        source="reason"
        label={t('publications.reason')}
        helperText={t('publications.reasonHelp')}
        validate={required()}
      />
    </RecordForm>
  );
}

function Meaning() {
  const t = useT();
  const status = useWatch({ name: 'status' }) as DisclosureStatus | undefined;
  return status ? (
    <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
      {t(`publications.disclosureMeans.${status}`)}
    </Typography>
  ) : null;
}

function Evidence() {
  const t = useT();
  const status = useWatch({ name: 'status' }) as DisclosureStatus | undefined;
  const needed = status !== undefined && quoted.includes(status);
  return (
    <LongTextInput
      key={String(needed)}
      source="evidence"
      label={t('publications.evidence')}
      helperText={t('publications.evidenceHelp')}
      minRows={2}
      validate={needed ? required() : undefined}
    />
  );
}
