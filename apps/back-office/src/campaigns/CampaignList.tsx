import { Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { type Column, EmptyState, Page, PageHeader, PrimaryAction, RecordList } from '../ui';
import { CampaignStateChip } from './CampaignStateChip';
import type { CampaignRow } from './types';
import { usePeriod } from './usePeriod';

/** The campaigns, those that end first on top. */
export default function CampaignList() {
  const t = useT();
  const period = usePeriod();
  const mayCreate = useMay('manager');
  const objective = (campaign: CampaignRow) =>
    campaign.objective && t(`campaigns.objectives.${campaign.objective}`);
  const columns: Column<CampaignRow>[] = [
    { key: 'name', label: t('campaigns.name'), render: ({ name }) => name, sortBy: 'name' },
    {
      key: 'state',
      label: t('campaigns.state'),
      render: ({ state }) => <CampaignStateChip state={state} />,
      width: 130,
    },
    { key: 'objective', label: t('campaigns.objective'), render: objective },
    { key: 'target', label: t('campaigns.target'), render: ({ target }) => target },
    { key: 'period', label: t('campaigns.period'), render: period, sortBy: 'endsOn' },
    { key: 'manager', label: t('campaigns.manager'), render: ({ managerName }) => managerName, extra: true },
  ];
  const create = mayCreate && <PrimaryAction to="/campaigns/create">{t('campaigns.new')}</PrimaryAction>;
  return (
    <Page>
      <PageHeader
        title={t('campaigns.title')}
        action={
          <>
            <Button component={Link} to="/products">
              {t('campaigns.toProducts')}
            </Button>
            {create}
          </>
        }
      />
      <RecordList
        resource="campaigns"
        label={t('campaigns.title')}
        columns={columns}
        card={(campaign) => (
          <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
            <Typography sx={{ fontWeight: 600 }}>{campaign.name}</Typography>
            <CampaignStateChip state={campaign.state} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[objective(campaign), campaign.target].filter(Boolean).join(' · ')}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {period(campaign)}
            </Typography>
          </Stack>
        )}
        sort={{ field: 'endsOn', order: 'DESC' }}
        views={(['running', 'draft', 'ended'] as const).map((state) => ({
          name: t(`campaigns.states.${state}`),
          filter: { state },
        }))}
        empty={
          <EmptyState title={t('campaigns.title')} action={create}>
            {t('campaigns.empty')} {!mayCreate && t('campaigns.emptyForOfficer')}
          </EmptyState>
        }
      />
    </Page>
  );
}
