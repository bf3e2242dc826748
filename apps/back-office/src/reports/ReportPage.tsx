import { Alert, Box, Button, GlobalStyles } from '@mui/material';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { useMe } from '../providers/useMe';
import { EmptyState, Page, PageHeader, PrimaryAction } from '../ui';
import { DisclosureSection } from './DisclosureSection';
import { FunnelSection } from './FunnelSection';
import { LightOnPaper } from './LightOnPaper';
import { MethodNotes } from './MethodNotes';
import { ObjectiveSection } from './ObjectiveSection';
import { OutcomesSection } from './OutcomesSection';
import { printStyle } from './printStyle';
import { ReportControls } from './ReportControls';
import { SamplesSection } from './SamplesSection';
import { TimeSection } from './TimeSection';
import { useAsked, useReport } from './useReport';

const beside = { display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' };

/** The report: what was aimed for, what came of it, and how sure one can be. It can be handed to a client as it is. */
export default function ReportPage() {
  const t = useT();
  const { shortDay, when } = useFormat();
  const organisation = useMe()?.organisation.name;
  const [asked, ask] = useAsked();
  const { funnel, outcomes, progress, error, again } = useReport(asked);
  const campaign = progress?.campaign.name;
  const period = funnel?.period ?? { from: '', to: '' };
  return (
    <LightOnPaper>
      <Page width="reading">
        <GlobalStyles styles={printStyle} />
        <PageHeader
          title={campaign ? t('reports.headingOf', { campaign }) : t('reports.heading')}
          facts={
            funnel &&
            [
              organisation,
              t('reports.period', { from: shortDay(period.from), to: shortDay(period.to) }),
              t('reports.madeAt', { at: when(funnel.madeAt) }),
            ]
              .filter(Boolean)
              .join(' · ')
          }
          action={
            <Box className="not-printed">
              <PrimaryAction onClick={() => window.print()}>{t('reports.print')}</PrimaryAction>
            </Box>
          }
        />
        <ReportControls asked={asked} period={period} onChange={ask} />
        {error && (
          <Alert
            severity="error"
            sx={{ mb: 2 }}
            action={<Button onClick={again}>{t('common.tryAgain')}</Button>}
          >
            {`${t('reports.failed')}: ${error.message}`}
          </Alert>
        )}
        {!error && (!funnel || !outcomes) && <Waiting />}
        {!error && funnel && outcomes && (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <ObjectiveSection progress={progress} />
            {funnel.stages[0]?.reached === 0 ? (
              <NothingSent />
            ) : (
              <FunnelSection funnel={funnel} asked={asked} />
            )}
            <Box sx={beside}>
              <OutcomesSection outcomes={outcomes} asked={asked} />
              <DisclosureSection outcomes={outcomes} asked={asked} />
              <TimeSection funnel={funnel} />
              <SamplesSection outcomes={outcomes} />
            </Box>
            <MethodNotes funnel={funnel} outcomes={outcomes} />
          </Box>
        )}
      </Page>
    </LightOnPaper>
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
