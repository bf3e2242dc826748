import { Alert, Button } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { useProposals } from './useProposals';

/** Above the list of publications: that posts are proposed, and where one decides. */
export function ProposalsStrip() {
  const t = useT();
  const { data } = useProposals();
  if (!data || data.total === 0) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" component={Link} to="/publication-proposals">
          {t('publications.proposals.see')}
        </Button>
      }
    >
      {t('publications.proposals.strip', { smart_count: data.total })}
    </Alert>
  );
}
