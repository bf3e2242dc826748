import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { ExternalLink, MoreMenu, SectionCard, useConfirm, useIntention } from '../ui';
import { AddButton } from './AddButton';
import { ReadingDialog } from './ReadingDialog';
import type { Blogger, Reading } from './types';

const SHOWN_AT_FIRST = 3;

/** What we read of this person, and what we took from it. */
export function ReadingsCard({ blogger: { id, readings } }: { blogger: Blogger }) {
  const t = useT();
  const mayRead = useMay('officer');
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const shown = all ? readings : readings.slice(0, SHOWN_AT_FIRST);
  return (
    <SectionCard
      title={t('bloggers.readings.title')}
      action={mayRead && <AddButton label={t('bloggers.readings.make')} onClick={() => setAdding(true)} />}
    >
      {readings.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('bloggers.readings.none')}
        </Typography>
      )}
      {shown.map((reading) => (
        <ReadingLine key={reading.id} reading={reading} mayEdit={mayRead} />
      ))}
      {shown.length < readings.length && (
        <Button onClick={() => setAll(true)} sx={{ ml: -1.25 }}>
          {t('bloggers.readings.all')}
        </Button>
      )}
      {adding && <ReadingDialog bloggerId={id} onClose={() => setAdding(false)} />}
    </SectionCard>
  );
}

function ReadingLine({ reading, mayEdit }: { reading: Reading; mayEdit: boolean }) {
  const t = useT();
  const format = useFormat();
  const confirm = useConfirm();
  const { run } = useIntention();
  const [editing, setEditing] = useState(false);
  const { id, postUrl, postTitle, takeaway, officerName, readAt, bloggerId } = reading;
  const remove = async () => {
    const sure = await confirm({
      title: t('bloggers.readings.removeTitle'),
      body: t('bloggers.readings.removeBody', { title: postTitle }),
      act: t('common.remove'),
      danger: true,
    });
    if (sure !== null) await run(() => api.delete(`/readings/${id}`));
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 550 }}>
          <ExternalLink href={postUrl}>{postTitle}</ExternalLink>
        </Typography>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {takeaway}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('bloggers.readings.by', { name: officerName, when: format.when(readAt) })}
        </Typography>
      </Box>
      {mayEdit && (
        <MoreMenu
          label={t('bloggers.readings.more', { title: postTitle })}
          actions={[
            { label: t('bloggers.readings.edit'), onClick: () => setEditing(true) },
            { label: t('bloggers.readings.remove'), onClick: () => void remove(), danger: true },
          ]}
        />
      )}
      {editing && <ReadingDialog bloggerId={bloggerId} reading={reading} onClose={() => setEditing(false)} />}
    </Box>
  );
}
