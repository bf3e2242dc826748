import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { ReturnedMailSettings } from '../inbox/ReturnedMailSettings';
import { Pending } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { sendingKey, useSendingSwitch } from '../providers/useSendingSwitch';
import { FactList, useConfirm, useIntention } from '../ui';

type Sending = Schemas['SendingView'];

/** Whether messages leave at all, what waits for it, what the Sent folders say of that; what follows from what returns. */
export default function SendingSettings() {
  const t = useT();
  const { exactly } = useFormat();
  const administers = useMay('administrator');
  const query = useSendingSwitch();
  const { data: sending } = query;
  if (!sending) return <Pending of={query} />;
  const { on, because, offSince, changedByName } = sending;
  return (
    <>
      <Alert severity={on ? 'success' : 'warning'} sx={{ mb: 2 }}>
        {on && t('messages.sending.isOn')}
        {!on && because === 'restored' && t('messages.sending.isRestored', { at: exactly(offSince ?? '') })}
        {!on &&
          because === 'person' &&
          t('messages.sending.isOff', { name: changedByName ?? '', at: exactly(offSince ?? '') })}
      </Alert>
      {!on && <Waits sending={sending} />}
      {administers && <Turn sending={sending} />}
      <Box sx={{ mt: 3 }}>
        <ReturnedMailSettings />
      </Box>
    </>
  );
}

function Waits({ sending: { waiting, toLookFor, foundInSent, uncertain, because } }: { sending: Sending }) {
  const t = useT();
  const { number } = useFormat();
  const looked = [
    { label: t('messages.sending.foundInSent'), value: number(foundInSent) },
    { label: t('messages.sending.toLookFor'), value: number(toLookFor) },
  ];
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
      <FactList
        labelWidth={260}
        facts={[
          { label: t('messages.sending.waiting'), value: number(waiting) },
          ...(because === 'restored' ? looked : []),
          { label: t('messages.sending.uncertain'), value: number(uncertain) },
        ]}
      />
      {because === 'restored' && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1.5 }}>
          {t('messages.sending.restoredHelp')}
        </Typography>
      )}
    </Paper>
  );
}

function Turn({ sending: { on, waiting } }: { sending: Sending }) {
  const t = useT();
  const confirm = useConfirm();
  const client = useQueryClient();
  const { run, busy } = useIntention();
  const turn = async () => {
    const question = on
      ? { title: t('messages.sending.offTitle'), body: t('messages.sending.offBody') }
      : {
          title: t('messages.sending.onTitle'),
          body: t('messages.sending.onBody', { smart_count: waiting }),
        };
    const act = t(on ? 'messages.sending.turnOff' : 'messages.sending.turnOn');
    if ((await confirm({ ...question, act, danger: on })) === null) return;
    await run(() => api.put('/sending', { on: !on }), {
      done: t(on ? 'messages.sending.turnedOff' : 'messages.sending.turnedOn'),
    });
    await client.invalidateQueries({ queryKey: sendingKey });
  };
  return (
    <Button variant={on ? 'outlined' : 'contained'} disabled={busy} onClick={() => void turn()}>
      {t(on ? 'messages.sending.turnOff' : 'messages.sending.turnOn')}
    </Button>
  );
}
