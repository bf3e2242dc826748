import { Typography } from '@mui/material';
import { required, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { LongTextInput, RecordForm } from '../ui';
import { type Capture, type DisclosureStatus, type Publication, quoted } from './types';

interface DisclosureFormProps {
  publication: Publication;
  /** What it may be judged by where no program can read. */
  captures: Capture[];
  onClose: () => void;
}

/** A person sets the status of the disclosure, with the reason and the words that were seen. */
export function DisclosureForm({ publication, captures, onClose }: DisclosureFormProps) {
  const t = useT();
  const { id, allowed } = publication;
  return (
    <RecordForm
      defaultValues={{ reason: '', evidence: '', captureId: null }}
      save={(values) =>
        api.put(`/publications/${id}/disclosure`, { ...values, captureId: values.captureId || null })
      }
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
      {captures.length > 0 && (
        <SelectInput
          source="captureId"
          label={t('publications.decided.capture')}
          choices={captures}
          translateChoice={false}
          emptyText={t('publications.decided.noCapture')}
        />
      )}
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
