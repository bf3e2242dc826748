import AddPhotoIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Button, LinearProgress, Link as MuiLink, Typography } from '@mui/material';
import { type ChangeEvent, useRef } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { RelativeTime, SectionCard, useIntention } from '../ui';
import type { Capture } from './types';

const accepted = 'image/png,image/jpeg,image/webp,image/gif,image/avif,application/pdf';

/** What people kept of a publication that no program can read. */
export function CapturesCard({ publicationId, captures }: { publicationId: string; captures: Capture[] }) {
  const t = useT();
  const isOfficer = useMay('officer');
  const { run, busy } = useIntention();
  const input = useRef<HTMLInputElement>(null);
  const place = `/publications/${publicationId}/captures` as const;
  const upload = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    const form = new FormData();
    form.append('file', file);
    event.target.value = '';
    void run(() => api.post(place, form), { done: t('publications.captures.added') });
  };
  return (
    <SectionCard
      title={t('publications.captures.title')}
      count={captures.length || undefined}
      action={
        isOfficer && (
          <>
            <input
              ref={input}
              type="file"
              accept={accepted}
              hidden
              data-testid="capture-file"
              onChange={upload}
            />
            <Button startIcon={<AddPhotoIcon />} disabled={busy} onClick={() => input.current?.click()}>
              {t('publications.captures.add')}
            </Button>
          </>
        )
      }
    >
      {busy && (
        <Typography role="status" variant="caption" component="div">
          {t('publications.captures.adding')}
          <LinearProgress aria-hidden />
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('publications.captures.help')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {captures.map((capture) => (
          <Kept key={capture.id} capture={capture} href={`/api${place}/${capture.id}/content`} />
        ))}
      </Box>
    </SectionCard>
  );
}

function Kept({
  capture: { name, mediaType, uploadedByName, uploadedAt },
  href,
}: {
  capture: Capture;
  href: string;
}) {
  const t = useT();
  const isPicture = mediaType.startsWith('image/');
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mt: 1.5 }}>
      {isPicture ? (
        <Box
          component="img"
          src={href}
          alt={t('publications.captures.pictureOf', { name })}
          sx={{
            width: 96,
            height: 72,
            objectFit: 'cover',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        />
      ) : (
        <PictureAsPdfIcon aria-hidden sx={{ fontSize: 40, color: 'text.secondary' }} />
      )}
      <Box sx={{ minWidth: 0 }}>
        <MuiLink href={href} target="_blank" rel="noreferrer" variant="body2">
          {name}
        </MuiLink>
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {t('publications.captures.by', { name: uploadedByName })}, <RelativeTime at={uploadedAt} />
        </Typography>
      </Box>
    </Box>
  );
}
