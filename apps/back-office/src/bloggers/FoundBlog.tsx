import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { ExternalLink, FactList, RelativeTime, SectionCard } from '../ui';
import { hostOf } from './hostOf';
import type { BlogFound } from './types';

const MOST_POSTS = 5;

/** What a blog's address told, and whom it belongs to if we know them already. */
export function FoundBlog({ found, onOtherAddress }: { found: BlogFound; onOtherAddress: () => void }) {
  const t = useT();
  const { url, title, description, feedUrl, posts, existingBlogger } = found;
  const other = <Button onClick={onOtherAddress}>{t('bloggers.lookup.otherAddress')}</Button>;
  return (
    <Stack sx={{ gap: 2, mb: 2 }}>
      {existingBlogger && (
        <Alert
          severity="warning"
          action={
            <Button
              component={Link}
              to={`/bloggers/${existingBlogger.id}/show`}
              color="inherit"
              variant="outlined"
            >
              {t('bloggers.lookup.openKnown', { name: existingBlogger.name })}
            </Button>
          }
        >
          {t('bloggers.lookup.known', { name: existingBlogger.name })}
        </Alert>
      )}
      <SectionCard title={t('bloggers.lookup.found')} action={other}>
        <FactList
          facts={[
            { label: t('bloggers.blog'), value: title && <strong>{title}</strong> },
            {
              label: t('bloggers.channels.url'),
              value: <ExternalLink href={url}>{hostOf(url)}</ExternalLink>,
            },
            {
              label: t('bloggers.lookup.feed'),
              value: feedUrl ? hostOf(feedUrl) : t('bloggers.lookup.noFeed'),
            },
            { label: '', value: description },
          ]}
        />
        {posts.length > 0 && (
          <>
            <Typography variant="h3" sx={{ mt: 2 }}>
              {t('bloggers.lookup.posts')}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {posts.slice(0, MOST_POSTS).map((post) => (
                <Typography component="li" variant="body2" key={post.url}>
                  <ExternalLink href={post.url}>{post.title}</ExternalLink>
                  {post.publishedAt && (
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      {' · '}
                      <RelativeTime at={post.publishedAt} />
                    </Box>
                  )}
                </Typography>
              ))}
            </Box>
          </>
        )}
      </SectionCard>
    </Stack>
  );
}
