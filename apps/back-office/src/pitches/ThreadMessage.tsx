import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { type Message, MessageStateChip, useReason } from '../messages';
import { useMay, useMe } from '../providers/useMe';
import { RelativeTime, useIntention, ZonedTime } from '../ui';
import { useRuleSentence } from './useRuleSentence';

/** What never left is only named; its words are a click away. */
const gone: Message['state'][] = ['cancelled', 'refused'];

/** One message of a thread: who, when, in which state and why, its words, and what one may do while it waits. */
export function ThreadMessage({ message }: { message: Message }) {
  const t = useT();
  const me = useMe();
  const isManager = useMay('manager');
  const sayReason = useReason();
  const sayRule = useRuleSentence();
  const { id, state, direction, kind, step, officerId, sentAt, leavesAt, at, timeZone, whyNot, body } =
    message;
  const mayAct = isManager || officerId === me?.id;
  const why = whyNot && (sayRule.known(whyNot.code) ? sayRule(whyNot) : sayReason(whyNot));
  const who = direction === 'in' ? message.bloggerName : message.officerName;
  return (
    <Box
      component="li"
      sx={{
        px: 2,
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        color: gone.includes(state) ? 'text.secondary' : undefined,
      }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography variant="h3">{who}</Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t(`messages.kind.${kind}`, { step })} ·{' '}
          {sentAt || direction === 'in' || !leavesAt ? (
            <RelativeTime at={sentAt ?? at} />
          ) : (
            <ZonedTime at={leavesAt} zone={timeZone} />
          )}
        </Typography>
        <MessageStateChip state={state} captured={message.captured} />
        <MuiLink component={Link} to={`/messages/${id}/show`} variant="caption" sx={{ ml: 'auto' }}>
          {t('common.open')}
        </MuiLink>
      </Stack>
      {why && (
        <Typography variant="body2" sx={{ color: 'warning.main', mb: 0.5 }}>
          {why}
        </Typography>
      )}
      {!gone.includes(state) && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {body}
        </Typography>
      )}
      {mayAct && <WhileItWaits message={message} />}
    </Box>
  );
}

/** Held, let go, cancelled, settled: what one may do with a message of which it isn't known that it left. */
function WhileItWaits({ message: { id, state, step } }: { message: Message }) {
  const t = useT();
  const { run, busy } = useIntention();
  const acts: { label: string; act: () => Promise<unknown> }[] = [
    ...(state === 'scheduled'
      ? [{ label: t('today.hold'), act: () => api.put(`/messages/${id}/hold`) }]
      : []),
    ...(state === 'held'
      ? [{ label: t('today.release'), act: () => api.delete(`/messages/${id}/hold`) }]
      : []),
    ...((state === 'scheduled' || state === 'held') && step > 0
      ? [
          {
            label: t('pitches.composer.removeFollowUp', { step }),
            act: () => api.put(`/messages/${id}/cancellation`),
          },
        ]
      : []),
    ...(state === 'uncertain'
      ? [
          { label: t('today.itWent'), act: () => api.put(`/messages/${id}/settlement`, { went: true }) },
          { label: t('today.itDidNot'), act: () => api.put(`/messages/${id}/settlement`, { went: false }) },
        ]
      : []),
  ];
  if (acts.length === 0) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
      {acts.map(({ label, act }) => (
        <Button key={label} variant="outlined" disabled={busy} onClick={() => void run(act)}>
          {label}
        </Button>
      ))}
    </Stack>
  );
}
