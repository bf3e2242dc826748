import { Box, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { useT } from '../i18n/useT';
import type { Message } from '../messages';
import { SectionCard } from '../ui';
import { ThreadMessage } from './ThreadMessage';
import type { Pitch } from './types';

/** The messages of a pitch, the newest at the bottom; a draft shows what is written so far. */
export function PitchThread({ pitch }: { pitch: Pitch }) {
  const t = useT();
  const { data: messages = [] } = useGetList<Message>('messages', {
    filter: { pitchId: pitch.id },
    sort: { field: 'at', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
    meta: { row: true },
  });
  const shown = messages.filter(({ state }) => state !== 'cancelled' || pitch.state !== 'draft');
  return (
    <SectionCard title={t('pitches.thread')} flush>
      {shown.length === 0 ? (
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
    </SectionCard>
  );
}
