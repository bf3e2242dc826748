import { Alert, Box, Link as MuiLink, Skeleton } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';

interface Parts {
  text: string;
  html: string;
}

/** Exactly what will arrive, signature and all; in a frame that can run nothing. */
export function MailPreview({ body, language }: { body: string; language: string }) {
  const t = useT();
  const [plain, setPlain] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['message-previews', body, language],
    queryFn: () => api.post<Parts>('/message-previews', { body, language }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (error) return <Alert severity="warning">{error.message}</Alert>;
  if (!data) return <Skeleton variant="rectangular" height={320} />;
  return (
    <Box>
      {plain ? (
        <Box
          component="pre"
          sx={{ m: 0, p: 2, minHeight: 320, whiteSpace: 'pre-wrap', fontSize: '0.875rem' }}
        >
          {data.text}
        </Box>
      ) : (
        <Box
          component="iframe"
          sandbox=""
          srcDoc={data.html}
          title={t('writing.previewFrame')}
          sx={{ display: 'block', width: '100%', height: 420, border: 0, bgcolor: '#fff', px: 1 }}
        />
      )}
      <Box sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}>
        <MuiLink
          component="button"
          type="button"
          variant="caption"
          aria-pressed={plain}
          onClick={() => setPlain(!plain)}
        >
          {t('writing.asPlain')}
        </MuiLink>
      </Box>
    </Box>
  );
}
