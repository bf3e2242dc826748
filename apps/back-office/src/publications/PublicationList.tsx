import { Stack, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import {
  type Column,
  EmptyState,
  Page,
  PageHeader,
  PrimaryAction,
  RecordList,
  RelativeDay,
  RelativeTime,
  StateChip,
} from '../ui';
import { DisclosureChip } from './DisclosureChip';
import { DisclosureTabs } from './DisclosureTabs';
import { ProposalsStrip } from './ProposalsStrip';
import { SentimentChip } from './SentimentChip';
import { type PublicationRow, sentiments } from './types';

/** The publications, newest first; the tabs are the states of their disclosure. */
export default function PublicationList() {
  const t = useT();
  const title = ({ title: words, url }: PublicationRow) => words || url;
  const columns: Column<PublicationRow>[] = [
    { key: 'title', label: t('publications.headline'), render: title },
    { key: 'blogger', label: t('publications.blogger'), render: ({ bloggerName }) => bloggerName },
    {
      key: 'published',
      label: t('publications.publishedOn'),
      render: ({ publishedOn }) => <RelativeDay on={publishedOn} />,
      sortBy: 'publishedOn',
      width: 130,
    },
    {
      key: 'sentiment',
      label: t('publications.sentiment'),
      render: ({ sentiment }) => sentiment && <SentimentChip sentiment={sentiment} />,
      width: 120,
      extra: true,
    },
    {
      key: 'disclosure',
      label: t('publications.disclosure'),
      render: ({ disclosureStatus, findingDiffers }) => (
        <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
          <DisclosureChip status={disclosureStatus} />
          {findingDiffers && <StateChip tone="waiting" label={t('publications.differs')} />}
        </Stack>
      ),
      sortBy: 'disclosureStatus',
      width: 150,
    },
    {
      key: 'lastCheck',
      label: t('publications.lastChecked'),
      render: ({ lastCheckedAt }) =>
        lastCheckedAt ? <RelativeTime at={lastCheckedAt} /> : t('publications.never'),
      sortBy: 'lastCheckedAt',
      width: 140,
    },
    {
      key: 'nextCheck',
      label: t('publications.nextCheck'),
      render: ({ nextCheckAt }) => nextCheckAt && <RelativeTime at={nextCheckAt} />,
      width: 140,
    },
    { key: 'product', label: t('publications.product'), render: ({ productName }) => productName },
    {
      key: 'campaign',
      label: t('publications.campaign'),
      render: ({ campaignName }) => campaignName,
      extra: true,
    },
  ];
  const action = useMay('officer') && (
    <PrimaryAction to="/publications/create">{t('publications.new')}</PrimaryAction>
  );
  return (
    <Page>
      <PageHeader title={t('publications.title')} action={action} />
      <ProposalsStrip />
      <RecordList
        resource="publications"
        label={t('publications.title')}
        columns={columns}
        card={(publication) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Typography sx={{ fontWeight: 600, wordBreak: 'break-word' }}>{title(publication)}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {publication.bloggerName} · <RelativeDay on={publication.publishedOn} />
            </Typography>
            <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
              <DisclosureChip status={publication.disclosureStatus} />
              {publication.findingDiffers && <StateChip tone="waiting" label={t('publications.differs')} />}
              {publication.sentiment && <SentimentChip sentiment={publication.sentiment} />}
            </Stack>
            {publication.lastCheckedAt && (
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {t('publications.lastChecked')} <RelativeTime at={publication.lastCheckedAt} />
              </Typography>
            )}
          </Stack>
        )}
        sort={{ field: 'publishedOn', order: 'DESC' }}
        filters={[
          {
            source: 'sentiment',
            label: t('publications.sentiment'),
            choices: sentiments.map((id) => ({ id, name: t(`publications.sentiments.${id}`) })),
          },
          {
            source: 'findingDiffers',
            label: t('publications.differs'),
            choices: [{ id: true, name: t('publications.differsYes') }],
          },
        ]}
        tabs={<DisclosureTabs />}
        empty={
          <EmptyState title={t('publications.title')} action={action}>
            {t('publications.empty')}
          </EmptyState>
        }
      />
    </Page>
  );
}
