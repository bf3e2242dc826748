import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { EmptyState, Page } from '../ui';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <Page>
      <EmptyState
        title={t('app.notFound')}
        action={
          <Button component={Link} to="/" variant="contained">
            {t('app.toToday')}
          </Button>
        }
      >
        {t('app.notFoundHelp')}
      </EmptyState>
    </Page>
  );
}
