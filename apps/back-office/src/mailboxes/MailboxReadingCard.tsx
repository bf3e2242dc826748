import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { FactList, RelativeTime, SectionCard, StateChip, type Tone, useIntention } from '../ui';
import type { Mailbox, MailboxReading } from './types';

const tones: Record<MailboxReading['state'], Tone> = {
  waiting: 'neutral',
  ready: 'good',
  failing: 'bad',
  paused: 'bad',
};

const BUSY_MS = 2_000;
const QUIET_MS = 20_000;

/** How the reading of a mailbox stands: when it last got through, how much was kept, what failed; and "sync now". */
export function MailboxReadingCard({ mailbox }: { mailbox: Mailbox }) {
  const t = useT();
  const { run, busy } = useIntention();
  const { data = mailbox } = useQuery({
    queryKey: ['mailboxes', mailbox.id, 'reading'],
    queryFn: () => api.get<Mailbox>(`/mailboxes/${mailbox.id}`),
    initialData: mailbox,
    refetchInterval: ({ state }) => (isBusy(state.data?.reading) ? BUSY_MS : QUIET_MS),
  });
  const { reading } = data;
  if (!reading) return null;
  const begin = () =>
    void run(() => api.put(`/mailboxes/${mailbox.id}/reading`), { done: t('mailboxes.reading.asked') });
  return (
    <Box sx={{ mb: 3 }}>
      <SectionCard
        title={t('mailboxes.incoming')}
        action={
          <Button size="small" variant="outlined" onClick={begin} disabled={busy || isBusy(reading)}>
            {t('mailboxes.reading.now')}
          </Button>
        }
      >
        <Box sx={{ mb: 1.25 }}>
          <StateChip tone={tones[reading.state]} label={t(`mailboxes.reading.states.${reading.state}`)} />
        </Box>
        {isBusy(reading) && <Progress reading={reading} />}
        {reading.lastFault && <Fault reading={reading} />}
        <Facts reading={reading} />
      </SectionCard>
    </Box>
  );
}

const isBusy = (reading: MailboxReading | null | undefined): boolean =>
  Boolean(reading && (reading.reading || reading.asked));

function Progress({ reading: { progress } }: { reading: MailboxReading }) {
  const t = useT();
  const format = useFormat();
  const share = progress && progress.total > 0 ? (100 * progress.done) / progress.total : null;
  const words =
    progress && share !== null
      ? t('mailboxes.reading.progress', {
          folder: progress.folder,
          done: format.number(progress.done),
          total: format.number(progress.total),
        })
      : t('mailboxes.reading.running');
  return (
    <Box sx={{ mb: 1.5 }} role="status">
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {words}
      </Typography>
      <LinearProgress
        variant={share === null ? 'indeterminate' : 'determinate'}
        value={share ?? undefined}
        aria-label={t('mailboxes.reading.running')}
      />
    </Box>
  );
}

function Fault({ reading: { lastFault, state, nextTryAt } }: { reading: MailboxReading }) {
  const t = useT();
  if (!lastFault) return null;
  return (
    <Alert severity="error" sx={{ mb: 1.5, alignItems: 'flex-start' }}>
      {t.any(`mailboxes.readingFaults.${lastFault.code}`, lastFault.remedy)}
      {lastFault.detail && (
        <Typography variant="caption" component="div" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          {t('mailboxes.serverSaid', { detail: lastFault.detail })}
        </Typography>
      )}
      <Typography variant="caption" component="div" sx={{ mt: 0.5 }}>
        {t('mailboxes.reading.meanwhile')}{' '}
        {state === 'paused' ? (
          t('mailboxes.reading.paused')
        ) : nextTryAt ? (
          <>
            {t('mailboxes.reading.nextTry')} <RelativeTime at={nextTryAt} />
          </>
        ) : null}
      </Typography>
    </Alert>
  );
}

function Facts({ reading }: { reading: MailboxReading }) {
  const t = useT();
  const format = useFormat();
  const when = (at: string | null) => at && <RelativeTime at={at} focusable />;
  const triedSince = reading.lastReadAt !== reading.lastSuccessAt && reading.lastFault !== null;
  return (
    <FactList
      labelWidth={170}
      facts={[
        {
          label: t('mailboxes.reading.lastSuccess'),
          value: when(reading.lastSuccessAt) ?? t('mailboxes.reading.never'),
        },
        { label: t('mailboxes.reading.lastTry'), value: triedSince && when(reading.lastReadAt) },
        {
          label: t('mailboxes.reading.lastMessage'),
          value: when(reading.lastMessageAt) ?? t('mailboxes.reading.noMessage'),
        },
        {
          label: t('mailboxes.reading.kept'),
          value: t('mailboxes.reading.keptOf', {
            kept: format.number(reading.kept),
            lookedAt: format.number(reading.lookedAt),
          }),
        },
        {
          label: t('mailboxes.reading.setAside'),
          value: reading.setAside > 0 && format.number(reading.setAside),
        },
        {
          label: t('mailboxes.reading.newMail'),
          value:
            reading.state === 'ready' &&
            t(reading.listening ? 'mailboxes.reading.listening' : 'mailboxes.reading.polling'),
        },
        {
          label: t('mailboxes.reading.sentFolder'),
          value: reading.lastSuccessAt && (reading.sentFolderFound ?? t('mailboxes.reading.noSentFolder')),
        },
      ]}
    />
  );
}
