import { Alert, Box, Button, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import { MappedColumn } from './MappedColumn';
import { ProvenanceInputs, type Provenance } from './ProvenanceInputs';
import type { Field, Import, MapImport } from './types';

interface ImportMappingProps {
  list: Import;
  busy: boolean;
  onDone: (said: MapImport) => Promise<void>;
}

/** What the columns mean: guessed, shown with what stands in them, and changeable. */
export function ImportMapping({ list, busy, onDone }: ImportMappingProps) {
  const t = useT();
  const [fields, setFields] = useState<(Field | null)[]>(() =>
    list.columns.map((_, column) => list.mapping.find((entry) => entry.column === column)?.field ?? null),
  );
  const [hasHeader, setHasHeader] = useState(list.hasHeader);
  const [provenance, setProvenance] = useState<Provenance>({
    source: list.source,
    lawfulBasis: list.lawfulBasis,
    ownerId: list.ownerId,
  });
  const submit = () => {
    const mapping = fields.flatMap((field, column) => (field === null ? [] : [{ column, field }]));
    void onDone({ mapping, hasHeader, ...provenance, version: list.version });
  };
  return (
    <>
      <SectionCard title={t('imports.mapping.title')} count={list.columns.length}>
        {list.tool && (
          <Alert severity="info" variant="outlined" sx={{ mb: 1.5 }}>
            {t('imports.mapping.recognised', { tool: list.tool })}
          </Alert>
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: 680 }}>
          {t('imports.mapping.intro')}
        </Typography>
        {list.format === 'csv' && (
          <FormControlLabel
            sx={{ my: 0.5 }}
            control={<Switch checked={hasHeader} onChange={(event) => setHasHeader(event.target.checked)} />}
            label={t('imports.mapping.header')}
          />
        )}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {list.columns.map((column, index) => (
            <MappedColumn
              key={column.name}
              column={column}
              field={fields[index] ?? null}
              onChange={(field) => setFields(fields.map((one, at) => (at === index ? field : one)))}
            />
          ))}
        </Box>
      </SectionCard>
      <SectionCard title={t('imports.provenance.title')}>
        <ProvenanceInputs value={provenance} onChange={setProvenance} />
      </SectionCard>
      <Stack direction="row">
        <Button
          variant="contained"
          size="medium"
          disabled={busy || fields.every((field) => field === null)}
          onClick={submit}
        >
          {t('imports.mapping.act')}
        </Button>
      </Stack>
    </>
  );
}
