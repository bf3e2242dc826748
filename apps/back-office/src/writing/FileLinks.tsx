import AttachFileIcon from '@mui/icons-material/AttachFile';
import { Box, Link as MuiLink, Typography } from '@mui/material';
import type { Schemas } from '../api/paths';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { fileSize } from './fileSize';

/** The files that a message carries, each to be saved under its own name. */
export function FileLinks({ files }: { files: Schemas['AttachmentView'][] }) {
  const t = useT();
  const { locale } = useFormat();
  if (files.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('writing.files')}
      sx={{ listStyle: 'none', m: 0, p: 0, mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      {files.map(({ id, name, bytes }) => (
        <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minWidth: 0 }}>
          <AttachFileIcon aria-hidden fontSize="inherit" sx={{ color: 'text.secondary' }} />
          <MuiLink
            href={`/api/attachments/${id}/content`}
            download={name}
            variant="body2"
            sx={{ overflowWrap: 'anywhere' }}
          >
            {name}
          </MuiLink>
          <Typography variant="caption" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {fileSize(bytes, locale)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
