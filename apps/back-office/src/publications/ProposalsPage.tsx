import { Paper, Stack, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { PendingPage } from '../layout/Pending';
import { EmptyState, Page, PageHeader } from '../ui';
import { ProposalItem } from './ProposalItem';
import { useProposals } from './useProposals';

/** Posts of feeds that may be what was asked for: log each, or set it aside. */
export default function ProposalsPage() {
  const t = useT();
  const query = useProposals();
  const { data } = query;
  if (!data) return <PendingPage of={query} />;
  return (
    <Page width="reading">
      <PageHeader
        title={t('publications.proposals.title')}
        back={{ to: '/publications', label: t('publications.title') }}
      />
      {data.proposals.length === 0 && (
        <Paper variant="outlined">
          <EmptyState title={t('publications.proposals.none')}>
            {t('publications.proposals.noneHelp')}
          </EmptyState>
        </Paper>
      )}
      <Stack component="ul" sx={{ gap: 2, listStyle: 'none', m: 0, p: 0 }}>
        {data.proposals.map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} />
        ))}
      </Stack>
      {data.total > data.proposals.length && (
        <Typography variant="body2" sx={{ mt: 2 }}>
          {t('publications.proposals.more')}
        </Typography>
      )}
    </Page>
  );
}
