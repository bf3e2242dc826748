import { Box, LinearProgress, MenuItem, TextField, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import type { Check } from './types';
import { useCheck } from './useCheck';

/** Comparing texts is seldom asked for, so what does it is loaded then. */
const ArticleDiff = lazy(() => import('./ArticleDiff'));

/** The article at one check and at another: what was taken out and what was put in. */
export function CompareChecks({ publicationId, checks }: { publicationId: string; checks: Check[] }) {
  const t = useT();
  const [beforeId, setBefore] = useState(checks[1]?.id);
  const [afterId, setAfter] = useState(checks[0]?.id);
  const before = useCheck(publicationId, beforeId);
  const after = useCheck(publicationId, afterId);
  return (
    <Box component="section" aria-label={t('publications.checks.comparing')} sx={{ mt: 2 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2, maxWidth: 640 }}>
        <Choice
          label={t('publications.checks.before')}
          checks={checks}
          value={beforeId}
          onChange={setBefore}
        />
        <Choice label={t('publications.checks.after')} checks={checks} value={afterId} onChange={setAfter} />
      </Box>
      {before && after ? (
        <Suspense fallback={<LinearProgress />}>
          {before.articleText && after.articleText ? (
            <ArticleDiff before={before.articleText} after={after.articleText} language={after.language} />
          ) : (
            <Typography variant="body2">{t('publications.checks.noText')}</Typography>
          )}
        </Suspense>
      ) : (
        <LinearProgress aria-label={t('app.loading')} />
      )}
    </Box>
  );
}

interface ChoiceProps {
  label: string;
  checks: Check[];
  value: string | undefined;
  onChange: (id: string) => void;
}

function Choice({ label, checks, value, onChange }: ChoiceProps) {
  const t = useT();
  const format = useFormat();
  return (
    <TextField select label={label} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
      {checks.map(({ id, checkedAt, dueAt, status }) => (
        <MenuItem key={id} value={id}>
          {format.dayAndTime(checkedAt ?? dueAt)} ·{' '}
          {t(`publications.disclosures.${status ?? 'unverifiable'}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
