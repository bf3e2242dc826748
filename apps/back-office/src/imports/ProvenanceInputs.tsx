import { MenuItem, Stack, TextField } from '@mui/material';
import { useGetList } from 'react-admin';
import { useT } from '../i18n/useT';
import { type Import, lawfulBases, type LawfulBasis } from './types';

export type Provenance = Pick<Import, 'source' | 'lawfulBasis' | 'ownerId'>;

const NONE = '';

interface ProvenanceInputsProps {
  value: Provenance;
  onChange: (value: Provenance) => void;
}

/** Where a list comes from, on what basis one writes to its people, and who looks after them. */
export function ProvenanceInputs({ value, onChange }: ProvenanceInputsProps) {
  const t = useT();
  const { data: staff = [] } = useGetList<{ id: string; name: string; disabledAt: string | null }>(
    'accounts',
  );
  return (
    <Stack sx={{ gap: 0.5, maxWidth: 560 }}>
      <TextField
        label={t('imports.provenance.source')}
        helperText={t('imports.provenance.sourceHelp')}
        value={value.source}
        onChange={(event) => onChange({ ...value, source: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        select
        label={t('imports.provenance.lawfulBasis')}
        value={value.lawfulBasis ?? NONE}
        onChange={(event) =>
          onChange({ ...value, lawfulBasis: (event.target.value || null) as LawfulBasis | null })
        }
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value={NONE}>{t('imports.provenance.unknown')}</MenuItem>
        {lawfulBases.map((basis) => (
          <MenuItem key={basis} value={basis}>
            {t(`imports.bases.${basis}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('imports.provenance.owner')}
        helperText={t('imports.provenance.ownerHelp')}
        value={value.ownerId ?? NONE}
        onChange={(event) => onChange({ ...value, ownerId: event.target.value || null })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value={NONE}>{t('imports.provenance.nobody')}</MenuItem>
        {staff
          .filter(({ id, disabledAt }) => disabledAt === null || id === value.ownerId)
          .map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
      </TextField>
    </Stack>
  );
}
