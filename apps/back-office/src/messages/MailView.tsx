import { Alert, Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { frameHeight, mailParts } from './mailSource';
import type { Message } from './types';

type Way = 'read' | 'text' | 'source';

/** A mail three ways: as a mail program shows it (in a frame that can run nothing), as plain text, byte for byte. */
export function MailView({ message }: { message: Message }) {
  const t = useT();
  const [way, setWay] = useState<Way>('read');
  const { data: source } = useQuery({
    queryKey: ['messages', message.id, 'source'],
    queryFn: () => api.get<string>(`/messages/${message.id}/source`),
    enabled: message.hasSource,
    staleTime: Infinity,
  });
  if (!message.hasSource) {
    return (
      <>
        {message.direction === 'out' && message.state === 'sent' && (
          <Alert severity="info" sx={{ mb: 1.5 }}>
            {t('messages.view.noSource')}
          </Alert>
        )}
        <Words>{message.body}</Words>
      </>
    );
  }
  const { html, text } = mailParts(source ?? '');
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={way}
        onChange={(_event, chosen: Way | null) => chosen && setWay(chosen)}
        aria-label={t('messages.view.label')}
        sx={{ mb: 1.5 }}
      >
        {(['read', 'text', 'source'] as const).map((one) => (
          <ToggleButton key={one} value={one} sx={{ py: 0.5, px: 1.25, textTransform: 'none' }}>
            {t(`messages.view.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {way === 'read' && html && (
        <Box
          component="iframe"
          sandbox=""
          srcDoc={html}
          title={t('messages.view.frame')}
          sx={{
            width: '100%',
            height: frameHeight(text ?? message.body),
            border: 0,
            bgcolor: '#fff',
            borderRadius: 1,
            display: 'block',
          }}
        />
      )}
      {way === 'read' && !html && <Words>{text ?? message.body}</Words>}
      {way === 'text' && <Words>{text ?? message.body}</Words>}
      {way === 'source' && <Words fixed>{source ?? ''}</Words>}
    </>
  );
}

function Words({ children, fixed = false }: { children: string; fixed?: boolean }) {
  return (
    <Box
      component="pre"
      sx={{
        m: 0,
        whiteSpace: 'pre-wrap',
        fontFamily: fixed ? 'ui-monospace, "Liberation Mono", monospace' : 'inherit',
        fontSize: fixed ? '0.8125rem' : '0.9375rem',
        lineHeight: 1.55,
      }}
    >
      {children}
    </Box>
  );
}
