import { Box, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { AnswerPlace } from '../answers';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import type { Message } from '../messages';
import { SectionCard } from '../ui';
import { ThreadMessage } from './ThreadMessage';
import type { Pitch } from './types';
import { useRuleSentence } from './useRuleSentence';

/** The messages of a pitch, the newest at the bottom; a draft shows what is written so far. */
export function PitchThread({ pitch }: { pitch: Pitch }) {
  const t = useT();
  const sayRule = useRuleSentence();
  const query = useGetList<Message>('messages', {
    filter: { pitchId: pitch.id },
    sort: { field: 'at', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
    meta: { row: true },
  });
  const messages = query.data ?? [];
  const theirs = messages.findLast(({ direction }) => direction === 'in');
  const shown = messages.filter(({ state }) => state !== 'cancelled' || pitch.state !== 'draft');
  return (
    <SectionCard title={t('pitches.thread')} flush>
      {!query.data ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <Pending of={query} />
        </Box>
      ) : shown.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, whiteSpace: 'pre-wrap' }}>
          {pitch.body || t('pitches.nexts.write')}
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((message) => (
            <ThreadMessage key={message.id} message={message} />
          ))}
        </Box>
      )}
      {pitch.threadId && pitch.sentAt && (
        <Box sx={{ px: 2, pb: 2 }}>
          <AnswerPlace
            threadId={pitch.threadId}
            bloggerId={pitch.bloggerId}
            quotable={
              theirs
                ? { author: pitch.bloggerName, at: theirs.receivedAt ?? theirs.at, text: theirs.body }
                : null
            }
            sayRule={sayRule}
          />
        </Box>
      )}
    </SectionCard>
  );
}
