import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { ExternalLink, MoreMenu } from '../ui';
import { AudienceDialog } from './AudienceDialog';
import { ChannelDialog } from './ChannelDialog';
import { hostOf } from './hostOf';
import { PostLine } from './PostLine';
import type { Blogger, Channel } from './types';
import { useChannelActions } from './useChannelActions';

/** One channel: its address, audience, the state of its feed, and the latest posts. */
export function ChannelPart({ blogger, channel }: { blogger: Blogger; channel: Channel }) {
  const t = useT();
  const mayEdit = useMay('officer');
  const [open, setOpen] = useState<'edit' | 'measure' | null>(null);
  const { refresh, remove, busy } = useChannelActions(channel);
  const { url, title, network, feedUrl, posts } = channel;
  const close = () => setOpen(null);
  const more = [
    ...(feedUrl ? [{ label: t('bloggers.channels.refresh'), onClick: refresh, disabled: busy }] : []),
    { label: t('bloggers.channels.edit'), onClick: () => setOpen('edit') },
    { label: t('bloggers.channels.measure'), onClick: () => setOpen('measure') },
    { label: t('bloggers.channels.remove'), onClick: remove, danger: true },
  ];
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h3">{title || hostOf(url)}</Typography>
          <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
            {t(`networks.${network}`)} · <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
          </Typography>
          <FeedState channel={channel} />
          <Audience channel={channel} />
        </Box>
        {mayEdit && (
          <MoreMenu label={t('bloggers.channels.more', { channel: title || hostOf(url) })} actions={more} />
        )}
      </Box>
      {posts.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 1 }}>
          {posts.map((post) => (
            <PostLine key={post.id} post={post} channelId={channel.id} blogger={blogger} />
          ))}
        </Box>
      )}
      {open === 'edit' && <ChannelDialog bloggerId={blogger.id} channel={channel} onClose={close} />}
      {open === 'measure' && <AudienceDialog channelId={channel.id} onClose={close} />}
    </>
  );
}

function FeedState({ channel: { feedUrl, feedError, feedCheckedAt, posts } }: { channel: Channel }) {
  const t = useT();
  const format = useFormat();
  if (feedUrl === null) return <Quiet>{t('bloggers.channels.noFeed')}</Quiet>;
  if (feedError) {
    return (
      <Typography variant="caption" component="div" sx={{ color: 'error.main' }}>
        {t('bloggers.channels.feed')} : {t.any(`errors.${feedError}`, feedError)}
      </Typography>
    );
  }
  if (!feedCheckedAt) return <Quiet>{t('bloggers.channels.unread')}</Quiet>;
  const checked = t('bloggers.channels.checked', { when: format.when(feedCheckedAt) });
  return <Quiet>{posts.length === 0 ? `${t('bloggers.channels.noPosts')} ${checked}` : checked}</Quiet>;
}

function Audience({ channel: { audience } }: { channel: Channel }) {
  const t = useT();
  const format = useFormat();
  return audience.map(({ metric, value, measuredOn, source }) => (
    <Quiet key={metric}>
      {t('bloggers.channels.figure', {
        value: format.number(value),
        metric: t(`bloggers.channels.metrics.${metric}`),
        day: format.day(measuredOn),
        source,
      })}
    </Quiet>
  ));
}

function Quiet({ children }: { children: string }) {
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}
