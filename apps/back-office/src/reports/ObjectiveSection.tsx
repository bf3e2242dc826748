import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard, StateChip } from '../ui';
import type { Progress } from './types';

/** The objective that was set before, and whether it was met: the first thing that a report answers. */
export function ObjectiveSection({ progress }: { progress: Progress }) {
  const t = useT();
  const { number } = useFormat();
  const { campaign, reading } = progress;
  if (!reading || !campaign.objective) {
    return (
      <SectionCard title={t('reports.objective.title')}>
        <Typography variant="body2">{t('reports.objective.none')}</Typography>
      </SectionCard>
    );
  }
  const counted = t(`reports.objective.${reading.measure}`, { smart_count: reading.count });
  return (
    <SectionCard title={t('reports.objective.title')} action={<Verdict progress={progress} />}>
      <Typography sx={{ fontWeight: 600 }}>
        {t.any(`campaigns.objectives.${campaign.objective}`, campaign.objective)}
      </Typography>
      <Typography variant="body2">{t('reports.objective.target', { target: campaign.target })}</Typography>
      <Typography sx={{ mt: 1 }}>
        {reading.targetCount === null
          ? t('reports.objective.plain', { reading: counted })
          : t('reports.objective.ofTarget', { reading: counted, target: number(reading.targetCount) })}
      </Typography>
      <Box sx={{ color: 'text.secondary', mt: 0.5, fontSize: '0.8125rem' }}>
        {reading.indirect && <div>{t('reports.objective.indirect')}</div>}
        <div>{t('reports.objective.wholeCampaign')}</div>
      </Box>
    </SectionCard>
  );
}

function Verdict({ progress: { campaign, reading } }: { progress: Progress }) {
  const t = useT();
  if (reading?.reached === undefined || reading.reached === null) return null;
  if (reading.reached) return <StateChip tone="good" label={t('reports.objective.reached')} />;
  return campaign.state === 'ended' ? (
    <StateChip tone="bad" label={t('reports.objective.missed')} />
  ) : (
    <StateChip tone="waiting" label={t('reports.objective.notYet')} />
  );
}
