import { Box, GlobalStyles } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Waiting } from '../layout/Waiting';
import { useMe } from '../providers/useMe';
import { LoadError, Page, PageHeader, PrimaryAction } from '../ui';
import { LightOnPaper } from './LightOnPaper';
import { printStyle } from './printStyle';
import { ReportBody } from './ReportBody';
import { ReportControls } from './ReportControls';
import { useAsked, useReport } from './useReport';

/** The report: what was aimed for, what came of it, and how sure one can be. It can be handed to a client as it is. */
export default function ReportPage() {
  const t = useT();
  const { shortDay, when } = useFormat();
  const organisation = useMe()?.organisation.name;
  const [asked, ask] = useAsked();
  const report = useReport(asked);
  const { funnel, outcomes, progress, error } = report;
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
        {error && <LoadError of={report} />}
        {!error && (!funnel || !outcomes) && <Waiting />}
        {!error && funnel && outcomes && (
          <ReportBody asked={asked} funnel={funnel} outcomes={outcomes} progress={progress} />
        )}
      </Page>
    </LightOnPaper>
  );
}
