import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, Link as MuiLink, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { RelativeTime, SectionCard, ZonedTime } from '../ui';
import { FileLinks } from '../writing';
import { IncomingChip } from './IncomingChip';
import { MessageActions } from './MessageActions';
import { MessageStateChip } from './MessageStateChip';
import { MessageWords } from './MessageWords';
import type { Message, Reason } from './types';

interface MessageThreadProps {
  /** Whose messages, or what about. */
  filter: { bloggerId: string } | { pitchId: string } | { reviewRequestId: string } | { threadId: string };
  /** The sentence for why a message hasn't left. */
  say: (reason: Reason) => string | null;
  /** Where one answers below the last message of a thread. */
  answer?: (last: Message) => ReactNode;
}

/**
 * Messages as a good mail program shows them: the newest at the bottom and open, the others a line each. Nothing for
 * viewers: correspondence is the team's.
 */
export function MessageThread(thread: MessageThreadProps) {
  return useMay('officer') ? <Thread {...thread} /> : null;
}

function Thread({ filter, say, answer }: MessageThreadProps) {
  const t = useT();
  const query = useGetList<Message>('messages', {
    filter,
    sort: { field: 'at', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
    meta: { row: true },
  });
  const { data: messages, total } = query;
  const inOrder = [...(messages ?? [])].reverse();
  const lastOfThreads = new Set(
    inOrder
      .filter(hasHappened)
      .reduce((last, { threadId, id }) => last.set(threadId, id), new Map<string, string>())
      .values(),
  );
  const latest = inOrder.findLastIndex(hasHappened);
  return (
    <SectionCard title={t('messages.thread.title')} count={total || undefined} flush>
      {!messages ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <Pending of={query} />
        </Box>
      ) : inOrder.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'text.secondary' }}>
          {t('messages.thread.none')}
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {inOrder.map((message, index) => (
            <Entry
              key={message.id}
              message={message}
              say={say}
              isNews={latest < 0 ? index === inOrder.length - 1 : index >= latest}
              answer={lastOfThreads.has(message.id) ? answer?.(message) : null}
            />
          ))}
        </Box>
      )}
    </SectionCard>
  );
}

const hasHappened = ({ state }: Message): boolean => state === 'sent' || state === 'received';

interface EntryProps {
  message: Message;
  say: MessageThreadProps['say'];
  /** The latest that was sent or received, or what is still to leave after it. */
  isNews: boolean;
  answer: ReactNode;
}

function Entry({ message, say, isNews, answer }: EntryProps) {
  const t = useT();
  const asks = message.state === 'uncertain' || message.state === 'held';
  const [open, setOpen] = useState((isNews && message.state !== 'cancelled') || asks);
  const { id, state, direction, kind, step, leavesAt, sentAt, at, timeZone, whyNot } = message;
  const who = direction === 'in' ? message.bloggerName : message.officerName;
  const waits = direction === 'out' && !sentAt && leavesAt;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, py: 1, alignItems: 'center' }}>
        <ButtonBase
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          sx={{ gap: 0.5, justifyContent: 'flex-start', textAlign: 'left', borderRadius: 1, minHeight: 24 }}
        >
          {open ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
          <Typography variant="h3" component="span">
            {who}
          </Typography>
          {direction === 'out' && (
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {t(`messages.kind.${kind}`, { step })}
            </Typography>
          )}
        </ButtonBase>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {waits ? <ZonedTime at={leavesAt} zone={timeZone} /> : <RelativeTime at={sentAt ?? at} />}
        </Typography>
        {direction === 'in' ? (
          <IncomingChip kind={message.incomingKind} />
        ) : (
          <MessageStateChip state={state} captured={message.captured} />
        )}
      </Box>
      {open && (
        <Box sx={{ px: 2, pb: 1.5 }}>
          <Stack direction="row" sx={{ gap: 1, mb: 0.5, alignItems: 'baseline' }}>
            <Typography variant="body2" sx={{ fontWeight: 600, flex: 1 }}>
              {message.subject}
            </Typography>
            <MuiLink component={Link} to={`/messages/${id}/show`} variant="caption">
              {t('common.open')}
            </MuiLink>
          </Stack>
          {whyNot && (
            <Typography variant="body2" sx={{ color: 'warning.main', mb: 0.5 }}>
              {say(whyNot)}
            </Typography>
          )}
          <MessageWords language={message.language}>{message.body}</MessageWords>
          <FileLinks files={message.attachments} />
          <MessageActions message={message} />
          {answer}
        </Box>
      )}
    </Box>
  );
}
