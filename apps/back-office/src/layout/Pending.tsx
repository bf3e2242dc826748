import { Skeleton, Stack } from '@mui/material';
import { HttpError } from 'react-admin';
import { useT } from '../i18n/useT';
import { LoadError, Page, type Query } from '../ui';
import { NotFound } from './NotFound';
import { Waiting } from './Waiting';

/**
 * In place of what was asked for and isn't there yet: that it is on its way, or why it doesn't come and a way to ask
 * again. `if (!query.data) return <Pending of={query} />` keeps what was read before when asking again fails.
 */
export function Pending({ of: query }: { of: Query }) {
  const t = useT();
  if (query.error) return <LoadError of={query} />;
  return (
    <Stack role="status" aria-label={t('app.loading')} sx={{ gap: 1.5 }}>
      {[70, 55, 62].map((width) => (
        <Skeleton key={width} width={`${width}%`} height={22} />
      ))}
    </Stack>
  );
}

/** The address names nothing that there is (404), or nothing that could be (400). */
const namesNothing = ({ error }: Query) => error instanceof HttpError && [400, 404].includes(error.status);

/** The same for a whole page; what the server doesn't know is a page that doesn't exist. */
export function PendingPage({ of: query }: { of: Query }) {
  if (namesNothing(query)) return <NotFound />;
  return query.error ? (
    <Page width="reading">
      <LoadError of={query} />
    </Page>
  ) : (
    <Waiting />
  );
}
