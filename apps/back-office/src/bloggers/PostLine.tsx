import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { ExternalLink, RelativeTime, StateChip } from '../ui';
import { ReadingDialog } from './ReadingDialog';
import type { Blogger, Post } from './types';

interface PostLineProps {
  post: Post;
  channelId: string;
  blogger: Blogger;
}

/** One of the latest posts, to be read and noted. */
export function PostLine({ post: { url, title, excerpt, publishedAt }, channelId, blogger }: PostLineProps) {
  const t = useT();
  const mayRead = useMay('officer');
  const [reading, setReading] = useState(false);
  const read = blogger.readings.some(({ postUrl }) => postUrl === url);
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Typography variant="body2" sx={{ flex: 1, fontWeight: 550 }}>
          <ExternalLink href={url}>{title}</ExternalLink>
        </Typography>
        {publishedAt && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            <RelativeTime at={publishedAt} />
          </Typography>
        )}
      </Box>
      {excerpt && (
        <Typography
          variant="caption"
          component="div"
          sx={{
            color: 'text.secondary',
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 2,
            overflow: 'hidden',
          }}
        >
          {excerpt}
        </Typography>
      )}
      {read ? (
        <StateChip tone="good" label={t('bloggers.readings.read')} />
      ) : (
        mayRead && (
          <Button
            onClick={() => setReading(true)}
            aria-label={t('bloggers.readings.makeOf', { title })}
            sx={{ ml: -1.25 }}
          >
            {t('bloggers.readings.make')}
          </Button>
        )
      )}
      {reading && (
        <ReadingDialog
          bloggerId={blogger.id}
          post={{ channelId, postUrl: url, postTitle: title }}
          onClose={() => setReading(false)}
        />
      )}
    </Box>
  );
}
