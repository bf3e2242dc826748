import { Alert, Box, Button, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { components } from '../api/schema';
import { townOf } from '../format/when';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useRuleSentence } from '../pitches';
import { SendingBanner, useIntention, ZonedTime } from '../ui';
import type { Review } from './types';

type Check = components['schemas']['SendingCheckView'];
type When = components['schemas']['CheckSendingDto']['when'];

const whens: When[] = ['now', 'morning', 'at'];

/** Lets the request go: when, what the one-to-one rules say of it, and a button with its time in it. */
export function SendRequest({ review }: { review: Review }) {
  const t = useT();
  const format = useFormat();
  const sayRule = useRuleSentence();
  const { run, busy } = useIntention();
  const [when, setWhen] = useState<When>('now');
  const [wallTime, setWallTime] = useState('');
  const asked = { when, ...(when === 'at' ? { wallTime } : {}) };
  const isAsked = when !== 'at' || /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallTime);
  const { id, version } = review;
  const { data: check } = useQuery({
    queryKey: ['review-requests', 'check', id, version, asked],
    queryFn: () => api.post<Check>(`/review-requests/${id}/sending-checks`, asked),
    enabled: isAsked,
    staleTime: 0,
  });
  const broken = check?.rules.filter(({ ok }) => !ok) ?? [];
  const leaves = check && format.when(check.leavesAt, check.timeZone);
  const send = () =>
    run(() => api.put(`/review-requests/${id}/sending`, { ...asked, version }), {
      done: t('reviews.scheduled'),
    });
  return (
    <Box sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <SendingBanner />
      {broken.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {t('reviews.cantLeave')}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {broken.map((rule) => (
              <li key={rule.rule}>{sayRule(rule)}</li>
            ))}
          </Box>
        </Alert>
      )}
      <Stack direction={{ sm: 'row' }} sx={{ gap: 1.5, alignItems: { sm: 'flex-start' }, flexWrap: 'wrap' }}>
        <TextField
          select
          label={t('reviews.when')}
          value={when}
          onChange={(event) => setWhen(event.target.value as When)}
          sx={{ m: 0, flex: { sm: '0 1 210px' } }}
        >
          {whens.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`reviews.whens.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {when === 'at' && (
          <TextField
            type="datetime-local"
            label={t('reviews.wallTime')}
            value={wallTime}
            onChange={(event) => setWallTime(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
            helperText={check && townOf(check.timeZone)}
            sx={{ m: 0, flex: { sm: '0 1 230px' } }}
          />
        )}
        <Button
          variant="contained"
          size="medium"
          onClick={() => void send()}
          disabled={busy || !isAsked || !check?.ok}
        >
          {leaves ? t('reviews.sendAt', { when: leaves }) : t('reviews.send')}
        </Button>
      </Stack>
      {check && (
        <Box sx={{ mt: 1, fontSize: '0.875rem', color: 'text.secondary' }}>
          {t('reviews.leaves')} <ZonedTime at={check.leavesAt} zone={check.timeZone} />
        </Box>
      )}
    </Box>
  );
}
