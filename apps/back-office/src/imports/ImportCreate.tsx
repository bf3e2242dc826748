import { Alert, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { Page, PageHeader } from '../ui';
import { FileDrop } from './FileDrop';
import { PasteList } from './PasteList';
import type { Import } from './types';

/** Giving a list: a file dropped or chosen, or its rows pasted. */
export default function ImportCreate() {
  const t = useT();
  const navigate = useNavigate();
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = async (file: File) => {
    setReading(file.name);
    setRefusal(null);
    const form = new FormData();
    form.append('file', file);
    try {
      const { id } = await api.post<Import>('/imports', form);
      void navigate(`/imports/${id}/show`);
    } catch (error) {
      setRefusal((error as Error).message);
      setReading(null);
    }
  };
  return (
    <Page width="form">
      <PageHeader title={t('imports.new')} back={{ to: '/imports', label: t('imports.title') }} />
      <Stack sx={{ gap: 2 }}>
        {refusal && (
          <Alert severity="error" variant="outlined">
            {refusal}
          </Alert>
        )}
        <FileDrop reading={reading} onFile={(file) => void read(file)} onRefused={setRefusal} />
        <PasteList busy={reading !== null} onFile={(file) => void read(file)} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('imports.drop.tools')}
        </Typography>
      </Stack>
    </Page>
  );
}
