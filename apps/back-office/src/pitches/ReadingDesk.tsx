import { Box, Button, Checkbox, FormControlLabel, Link as MuiLink, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { ExternalLink, RelativeTime, SectionCard } from '../ui';
import type { DraftContent } from './draftContent';
import { isNamed } from './isNamed';
import { places } from './places';
import type { Blogger, Post, Reading } from './types';

const POSTS = 5;

interface ReadingDeskProps {
  blogger: Blogger;
  content: DraftContent;
  onChoose: (readingIds: string[]) => void;
  /** Puts the title of a reading into the message. */
  onName: (reading: Reading) => void;
  /** Opens the dialog for a reading: of a post, or of another. */
  onRead: (post: Post | null) => void;
}

/** What was read of them: choose what the pitch rests on, name it in the message, make a reading of a latest post. */
export function ReadingDesk({ blogger, content, onChoose, onName, onRead }: ReadingDeskProps) {
  const t = useT();
  const { readings, channels } = blogger;
  const { readingIds } = content;
  const read = new Set(readings.map(({ postUrl }) => postUrl));
  const posts = channels
    .flatMap((channel) => channel.posts)
    .filter(({ url }) => !read.has(url))
    .toSorted((one, other) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? ''))
    .slice(0, POSTS);
  const toggle = (id: string) =>
    onChoose(readingIds.includes(id) ? readingIds.filter((one) => one !== id) : [...readingIds, id]);
  return (
    <SectionCard
      title={t('pitches.know.readings')}
      action={<Button onClick={() => onRead(null)}>{t('pitches.know.makeReading')}</Button>}
    >
      {readings.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {t('pitches.know.noReadings')}
        </Typography>
      )}
      <Box id={places.readings} tabIndex={-1}>
        {readings.map((reading) => (
          <Box key={reading.id} sx={{ mb: 1 }}>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={readingIds.includes(reading.id)}
                  onChange={() => toggle(reading.id)}
                  slotProps={{ input: { 'aria-label': t('pitches.know.use', { title: reading.postTitle }) } }}
                />
              }
              label={reading.postTitle}
              slotProps={{ typography: { variant: 'body2', sx: { fontWeight: 600 } } }}
              sx={{ mr: 0 }}
            />
            <Typography variant="body2" sx={{ pl: 3.5 }}>
              {reading.takeaway}
            </Typography>
            <Typography component="div" variant="caption" sx={{ pl: 3.5, color: 'text.secondary' }}>
              {reading.officerName}, <RelativeTime at={reading.readAt} /> ·{' '}
              {isNamed(content, reading) ? (
                `✓ ${t('pitches.know.named')}`
              ) : (
                <MuiLink component="button" type="button" variant="caption" onClick={() => onName(reading)}>
                  {t('pitches.know.insert')}
                </MuiLink>
              )}
            </Typography>
          </Box>
        ))}
      </Box>
      {posts.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 1.5, mb: 0.5 }}>
            {t('pitches.know.posts')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
            {posts.map((post) => (
              <Box component="li" key={post.id}>
                <ExternalLink href={post.url}>{post.title}</ExternalLink>{' '}
                <MuiLink component="button" type="button" variant="caption" onClick={() => onRead(post)}>
                  {t('pitches.know.makeReading')}
                </MuiLink>
              </Box>
            ))}
          </Box>
        </>
      )}
    </SectionCard>
  );
}
