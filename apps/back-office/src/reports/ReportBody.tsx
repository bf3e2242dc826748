import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { EmptyState, SectionCard } from '../ui';
import { ComplianceSection } from './ComplianceSection';
import { DisclosureSection } from './DisclosureSection';
import type { Asked } from './figures';
import { FunnelSection } from './FunnelSection';
import { MethodNotes } from './MethodNotes';
import { ObjectiveSection } from './ObjectiveSection';
import { OutcomesSection } from './OutcomesSection';
import { SamplesSection } from './SamplesSection';
import { TimeSection } from './TimeSection';
import type { Funnel, Outcomes, Progress } from './types';

interface ReportBodyProps {
  asked: Asked;
  funnel: Funnel;
  outcomes: Outcomes;
  progress: Progress | undefined;
}

const beside = { display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' };

/** The parts of the report of which there is something to say. */
export function ReportBody({ asked, funnel, outcomes, progress }: ReportBodyProps) {
  const sent = funnel.stages.some(({ reached }) => reached > 0);
  const appeared = outcomes.publications > 0;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {progress && <ObjectiveSection progress={progress} />}
      {!asked.campaignId && <ChooseCampaign />}
      {sent ? <FunnelSection funnel={funnel} asked={asked} /> : <NothingSent />}
      <Box sx={beside}>
        {(sent || appeared) && <OutcomesSection outcomes={outcomes} asked={asked} />}
        {appeared && <DisclosureSection outcomes={outcomes} asked={asked} />}
        {outcomes.overTime.lookedAt > 0 && <ComplianceSection outcomes={outcomes} asked={asked} />}
        {sent && <TimeSection funnel={funnel} />}
        {outcomes.samples.shipped > 0 && <SamplesSection outcomes={outcomes} />}
      </Box>
      {(sent || appeared) && <MethodNotes funnel={funnel} outcomes={outcomes} />}
    </Box>
  );
}

function ChooseCampaign() {
  const t = useT();
  return (
    <Box className="not-printed">
      <SectionCard title={t('reports.objective.title')}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('reports.objective.choose')}
        </Typography>
      </SectionCard>
    </Box>
  );
}

function NothingSent() {
  const t = useT();
  return (
    <EmptyState
      title={t('reports.empty')}
      action={
        <Button component={Link} to="/bloggers" variant="outlined">
          {t('reports.toBloggers')}
        </Button>
      }
    >
      {t('reports.emptyHelp')}
    </EmptyState>
  );
}
