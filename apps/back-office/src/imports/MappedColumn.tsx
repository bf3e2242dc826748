import { Box, ListSubheader, MenuItem, TextField, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { fieldGroups } from './fieldGroups';
import type { Field, Import } from './types';

const KEEP = 'keep';

interface MappedColumnProps {
  column: Import['columns'][number];
  field: Field | null;
  onChange: (field: Field | null) => void;
}

/** One column of the file: its heading, some of its values, and what it means. */
export function MappedColumn({ column, field, onChange }: MappedColumnProps) {
  const t = useT();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 250px' },
        columnGap: 3,
        rowGap: 1,
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{column.name}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }} noWrap>
          {column.samples.length > 0 ? column.samples.join(' · ') : t('imports.mapping.nothing')}
        </Typography>
      </Box>
      <TextField
        select
        label={t('imports.mapping.meaning')}
        value={field ?? KEEP}
        onChange={(event) => onChange(event.target.value === KEEP ? null : (event.target.value as Field))}
        slotProps={{
          select: {
            SelectDisplayProps: {
              'aria-label': `${t('imports.mapping.meaningOf', { column: column.name })}: ${
                field ? t(`imports.fields.${field}`) : t('imports.mapping.keep')
              }`,
            },
          },
        }}
        sx={{ my: 0, '& .MuiSelect-select': field ? { fontWeight: 600 } : { color: 'text.secondary' } }}
      >
        <MenuItem value={KEEP}>{t('imports.mapping.keep')}</MenuItem>
        {fieldGroups.flatMap(({ group, fields }) => [
          <ListSubheader key={group}>{t(`imports.mapping.groups.${group}`)}</ListSubheader>,
          ...fields.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`imports.fields.${one}`)}
            </MenuItem>
          )),
        ])}
      </TextField>
    </Box>
  );
}
