import { useSearchParams } from 'react-router';
import { useT } from '../i18n/useT';
import { Page, PageHeader, RelativeDay } from '../ui';
import { askedIn, reportPath } from './figures';
import { type RecordColumn, RecordTable } from './RecordTable';
import type { PublicationRecord } from './types';
import { usePeriodFacts } from './usePeriodFacts';
import { useRecords } from './useRecords';

/** The publications behind a number of the outcomes. */
export default function PublicationRecordsPage() {
  const t = useT();
  const periodFacts = usePeriodFacts();
  const [search] = useSearchParams();
  const { total, ...list } = useRecords<PublicationRecord>('/reports/outcomes/records', search);
  const asked = askedIn(search);
  const [tone, status] = [search.get('sentiment'), search.get('disclosureStatus')];
  const said = (key: string, name: 'first' | 'last') => {
    const at = search.get(key);
    return at && `${t(`reports.compliance.${name}`)}, ${t.any(`publications.disclosures.${at}`, at)}`;
  };
  const overTime =
    said('firstDisclosure', 'first') ??
    said('lastDisclosure', 'last') ??
    (search.get('corrected') ? t('reports.compliance.putRight') : null);
  const ofNow = tone
    ? t.any(`reports.tones.${tone}`, tone)
    : t.any(`publications.disclosures.${status}`, status ?? '');
  const chosen = overTime ?? ofNow;
  const title = chosen
    ? t('reports.records.pitches', { stage: t('reports.outcomes.title'), part: chosen })
    : t('reports.records.publications');
  const columns: RecordColumn<PublicationRecord>[] = [
    { label: t('reports.records.publication'), render: ({ title: named, url }) => named || url },
    { label: t('reports.records.blogger'), render: ({ bloggerName }) => bloggerName },
    {
      label: t('reports.records.publishedOn'),
      render: ({ publishedOn }) => <RelativeDay on={publishedOn} />,
    },
    {
      label: t('reports.records.tone'),
      render: ({ sentiment }) => t(`reports.tones.${sentiment ?? 'unjudged'}`),
    },
    {
      label: t('reports.records.disclosure'),
      render: ({ disclosureStatus }) => t(`publications.disclosures.${disclosureStatus}`),
    },
    { label: t('reports.records.campaign'), render: ({ campaignName }) => campaignName },
  ];
  const count = total !== undefined && t('reports.records.countPublications', { smart_count: total });
  return (
    <Page>
      <PageHeader
        title={title}
        back={{ to: reportPath(asked), label: t('reports.records.back') }}
        facts={[count, periodFacts(asked)].filter(Boolean).join(' · ')}
      />
      <RecordTable label={title} columns={columns} to={({ id }) => `/publications/${id}/show`} {...list} />
    </Page>
  );
}
