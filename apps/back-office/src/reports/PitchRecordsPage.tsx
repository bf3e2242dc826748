import { Navigate, useSearchParams } from 'react-router';
import { useT } from '../i18n/useT';
import { Page, PageHeader, RelativeTime } from '../ui';
import { askedIn, recordsPath, reportPath } from './figures';
import { type RecordColumn, RecordTable } from './RecordTable';
import type { CohortRecord } from './types';
import { usePeriodFacts } from './usePeriodFacts';
import { useRecords } from './useRecords';

const steps = ['replied', 'accepted', 'declined', 'shipped', 'published', 'disclosed'] as const;

/** The pitches behind a number of the funnel; all that were sent where an address names none. */
export default function PitchRecordsPage() {
  const [search] = useSearchParams();
  if (search.has('stage') && search.has('part')) return <PitchRecords search={search} />;
  return <Navigate replace to={recordsPath(askedIn(search), 'pitched', 'reached')} />;
}

function PitchRecords({ search }: { search: URLSearchParams }) {
  const t = useT();
  const periodFacts = usePeriodFacts();
  const { total, ...list } = useRecords<CohortRecord>('/reports/funnel/records', search);
  const asked = askedIn(search);
  const title = t('reports.records.pitches', {
    stage: t.any(`reports.stages.${search.get('stage')}`, t('reports.title')),
    part: t.any(`reports.parts.${search.get('part')}`, ''),
  });
  const cameOfIt = (record: CohortRecord) => {
    if (!record.delivered) return t('reports.records.steps.bounced');
    const reached = steps
      .filter((step) => (step === 'declined' ? record.state === step : record[step]))
      .map((step) => t(`reports.records.steps.${step}`));
    return reached.join(', ') || t('reports.records.steps.nothing');
  };
  const columns: RecordColumn<CohortRecord>[] = [
    { label: t('reports.records.blogger'), render: ({ bloggerName }) => bloggerName },
    { label: t('reports.records.pitch'), render: ({ subject }) => subject },
    { label: t('reports.records.cameOfIt'), render: cameOfIt },
    { label: t('reports.records.sent'), render: ({ sentAt }) => <RelativeTime at={sentAt} /> },
    { label: t('reports.records.campaign'), render: ({ campaignName }) => campaignName },
    { label: t('reports.records.officer'), render: ({ officerName }) => officerName },
  ];
  return (
    <Page>
      <PageHeader
        title={title}
        back={{ to: reportPath(asked), label: t('reports.records.back') }}
        facts={[total !== undefined && t('reports.records.count', { smart_count: total }), periodFacts(asked)]
          .filter(Boolean)
          .join(' · ')}
      />
      <RecordTable label={title} columns={columns} to={({ id }) => `/pitches/${id}/show`} {...list} />
    </Page>
  );
}
