import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useT } from '../i18n/useT';
import { clashes } from '../providers/changes';

/** Three versions of one record: as it was read, as it is now, as it was typed. */
export interface Conflict {
  base: Record<string, unknown>;
  theirs: Record<string, unknown>;
  mine: Record<string, unknown>;
}

interface StaleEditProps {
  conflict: Conflict;
  /** The name of a field as the form calls it. */
  label?: (field: string) => string;
  onKeepMine: () => void;
  onShowTheirs: () => void;
}

/** Somebody saved first: both versions side by side where they differ, and the choice. Nothing typed is lost. */
export function StaleEdit({ conflict, label = (field) => field, onKeepMine, onShowTheirs }: StaleEditProps) {
  const t = useT();
  const { reset } = useFormContext();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const differing = clashes(conflict.base, conflict.theirs, conflict.mine);
  const say = (value: unknown) =>
    value === null || value === undefined || value === ''
      ? t('staleEdit.empty')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  return (
    <Alert
      severity="warning"
      ref={box}
      tabIndex={-1}
      sx={{ mt: 2, alignItems: 'flex-start', '& .MuiAlert-message': { flex: 1 } }}
    >
      <AlertTitle>{t('staleEdit.title')}</AlertTitle>
      <Typography variant="body2">{t('staleEdit.body')}</Typography>
      {differing.length === 0 && <Typography variant="body2">{t('staleEdit.noClash')}</Typography>}
      {differing.map(({ field, theirs, mine }) => (
        <Box key={field} sx={{ mt: 1.5 }}>
          <Typography variant="h3" component="p">
            {label(field)}
          </Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 1 }}>
            <Version title={t('staleEdit.theirs')} value={say(theirs)} />
            <Version title={t('staleEdit.mine')} value={say(mine)} />
          </Box>
        </Box>
      ))}
      <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
        <Button
          variant="contained"
          onClick={() => {
            // What is kept is no longer unsaved work to be warned about.
            reset(conflict.mine);
            onKeepMine();
          }}
        >
          {t('staleEdit.keepMine')}
        </Button>
        <Button variant="outlined" onClick={onShowTheirs}>
          {t('staleEdit.showTheirs')}
        </Button>
      </Stack>
    </Alert>
  );
}

function Version({ title, value }: { title: string; value: string }) {
  return (
    <Box sx={{ bgcolor: 'background.paper', color: 'text.primary', borderRadius: 1, px: 1.25, py: 0.75 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {title}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', maxHeight: 180, overflowY: 'auto' }}>
        {value}
      </Typography>
    </Box>
  );
}
