import AttachFileIcon from '@mui/icons-material/AttachFile';
import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { fileSize } from '../writing';

interface FileNamesProps {
  files: { name: string; bytes: number }[];
}

/** The files of a mail that came in, by name: they are opened in one's mail program, which checks them. */
export function FileNames({ files }: FileNamesProps) {
  const t = useT();
  const { locale } = useFormat();
  if (files.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('writing.files')}
      sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      {files.map(({ name, bytes }, index) => (
        <Box component="li" key={index} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minWidth: 0 }}>
          <AttachFileIcon aria-hidden fontSize="inherit" sx={{ color: 'text.secondary' }} />
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {name || t('messages.view.noName')}
          </Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {fileSize(bytes, locale)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
