import { Box, Typography } from '@mui/material';
import { townOf } from '../format/when';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import type { Funnel, Outcomes } from './types';

/** What a reader must know to judge the figures: who is counted, who isn't, and how sure one can be. */
export function MethodNotes({ funnel, outcomes }: { funnel: Funnel; outcomes: Outcomes }) {
  const t = useT();
  const pitched = funnel.stages[0]?.reached ?? 0;
  const notes = [
    t('reports.method.cohort'),
    t('reports.method.intervals'),
    funnel.people < pitched && t('reports.method.people'),
    funnel.captured > 0 && t('reports.method.captured', { smart_count: funnel.captured }),
    outcomes.withoutPitch > 0 && t('reports.method.withoutPitch', { smart_count: outcomes.withoutPitch }),
    t('reports.method.observational'),
    t('reports.method.days', { zone: townOf(funnel.period.timeZone) }),
    t('reports.method.fingerprint', { fingerprint: funnel.fingerprint.slice(0, 12) }),
  ];
  return (
    <SectionCard title={t('reports.method.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.75, color: 'text.secondary' }}>
        {notes.filter(Boolean).map((note) => (
          <Typography component="li" variant="body2" key={String(note)}>
            {note}
          </Typography>
        ))}
      </Box>
    </SectionCard>
  );
}
