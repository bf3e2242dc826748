import { Box, Skeleton } from '@mui/material';
import { useStore } from 'react-admin';
import { Navigate } from 'react-router';
import { useT } from '../i18n/useT';
import { useMay, useMe } from '../providers/useMe';
import { LoadError, Page, PageHeader, SendingBanner } from '../ui';
import { FirstSteps, isSetUp } from './FirstSteps';
import { Lane } from './Lane';
import { LeavingItem } from './LeavingItem';
import { MailboxTroubles } from './MailboxTroubles';
import { partOfDay } from './partOfDay';
import { ToDoItem } from './ToDoItem';
import { useGoneLines } from './useGoneLines';
import { useToday } from './useToday';
import { WaitingItem } from './WaitingItem';

/** What waits for the person signed in: answers, messages about to leave, things to do. First steps stand below what waits. */
export default function TodayPage() {
  const t = useT();
  const me = useMe();
  const writes = useMay('officer');
  const query = useToday();
  const { data, error } = query;
  const [stepsHidden, hideSteps] = useStore('today.stepsHidden', false);
  const gone = useGoneLines();
  const name = me?.name.split(' ')[0] ?? '';
  const count = data?.counts.today ?? 0;
  const steps = data && writes && !stepsHidden && !isSetUp(data.setup) && (
    <FirstSteps setup={data.setup} onHide={() => hideSteps(true)} />
  );
  // Nothing ever waits for those who only read.
  if (me?.role === 'viewer') return <Navigate to="/reports" replace />;
  return (
    <Page>
      <PageHeader
        title={me ? t(`today.greeting.${partOfDay(new Date(), me.timeZone)}`, { name }) : t('today.title')}
        facts={data && (count > 0 ? t('today.waiting', { smart_count: count }) : t('today.quiet'))}
      />
      <SendingBanner />
      {error && <LoadError of={query} sx={{ mb: 2 }} />}
      {data && <MailboxTroubles troubles={data.mailboxes} />}
      {count === 0 && steps}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(3, minmax(0, 1fr))' },
          gap: 2,
          alignItems: 'start',
        }}
      >
        {!data && !error && [0, 1, 2].map((lane) => <Skeleton key={lane} variant="rounded" height={180} />)}
        {data && (
          <>
            <Lane
              title={t('today.theyWait')}
              total={data.totals.waitingForUs}
              empty={t('today.theyWaitEmpty')}
            >
              {data.waitingForUs.filter(gone.isThere).map((line) => (
                <WaitingItem key={line.id} line={line} gone={gone} />
              ))}
            </Lane>
            <Lane
              title={t('today.leaving')}
              total={data.totals.leaving}
              empty={t('today.leavingEmpty')}
              foot={
                data.totals.leavingLater > 0
                  ? t('today.leavingLater', { smart_count: data.totals.leavingLater })
                  : undefined
              }
            >
              {data.leaving.filter(gone.isThere).map((line) => (
                <LeavingItem key={line.id} line={line} />
              ))}
            </Lane>
            <Lane title={t('today.toDo')} total={data.totals.toDo} empty={t('today.toDoEmpty')}>
              {data.toDo.filter(gone.isThere).map((line) => (
                <ToDoItem key={line.id} line={line} gone={gone} />
              ))}
            </Lane>
          </>
        )}
      </Box>
      {count > 0 && steps}
    </Page>
  );
}
