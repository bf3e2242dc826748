import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { SectionCard } from '../ui';
import { AddButton } from './AddButton';
import { ChannelDialog } from './ChannelDialog';
import { ChannelPart } from './ChannelPart';
import type { Blogger } from './types';

/** Where a person publishes, with the latest posts. */
export function ChannelsCard({ blogger }: { blogger: Blogger }) {
  const t = useT();
  const mayEdit = useMay('officer');
  const [adding, setAdding] = useState(false);
  return (
    <SectionCard
      title={t('bloggers.channels.title')}
      action={mayEdit && <AddButton label={t('bloggers.channels.add')} onClick={() => setAdding(true)} />}
    >
      {blogger.channels.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('bloggers.channels.none')}
        </Typography>
      )}
      {blogger.channels.map((channel) => (
        <Box key={channel.id} sx={{ '& + &': { borderTop: 1, borderColor: 'divider', mt: 1.5, pt: 1.5 } }}>
          <ChannelPart blogger={blogger} channel={channel} />
        </Box>
      ))}
      {adding && <ChannelDialog bloggerId={blogger.id} onClose={() => setAdding(false)} />}
    </SectionCard>
  );
}
