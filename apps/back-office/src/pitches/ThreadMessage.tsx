import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import {
  IncomingChip,
  type Message,
  MessageActions,
  MessageStateChip,
  MessageWords,
  useReason,
} from '../messages';
import { RelativeTime, ZonedTime } from '../ui';
import { FileLinks } from '../writing';
import { useRuleSentence } from './useRuleSentence';

/** What never left is only named; its words are a click away. */
const gone: Message['state'][] = ['cancelled', 'refused'];

/** One message of a thread: who, when, in which state and why, its words, and what one may do while it waits. */
export function ThreadMessage({ message }: { message: Message }) {
  const t = useT();
  const sayReason = useReason();
  const sayRule = useRuleSentence();
  const { id, state, direction, kind, step, sentAt, leavesAt, at, timeZone, whyNot, body, language } =
    message;
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
        {direction === 'in' ? (
          <IncomingChip kind={message.incomingKind} />
        ) : (
          <MessageStateChip state={state} captured={message.captured} />
        )}
        <MuiLink component={Link} to={`/messages/${id}/show`} variant="caption" sx={{ ml: 'auto' }}>
          {t('common.open')}
        </MuiLink>
      </Stack>
      {why && (
        <Typography variant="body2" sx={{ color: 'warning.main', mb: 0.5 }}>
          {why}
        </Typography>
      )}
      {!gone.includes(state) && <MessageWords language={language}>{body}</MessageWords>}
      {!gone.includes(state) && <FileLinks files={message.attachments} />}
      <MessageActions message={message} />
    </Box>
  );
}
