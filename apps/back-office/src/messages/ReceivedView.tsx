import { Alert, Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { FailureLines } from './FailureLines';
import { FileNames } from './FileNames';
import { MailFrame } from './MailFrame';
import { frameHeight } from './mailSource';
import { MessageWords } from './MessageWords';
import type { Received } from './types';

type Way = 'words' | 'whole' | 'original';

interface ReceivedViewProps {
  mail: Received;
  /** Where its HTML and its source are read: `/received-messages/ID`. */
  path: string;
  children?: ReactNode;
}

/** What somebody wrote to us: their own words, all that stands in it, the original as it came. */
export function ReceivedView({ mail, path, children }: ReceivedViewProps) {
  const t = useT();
  const format = useFormat();
  const [way, setWay] = useState<Way>('words');
  const { incomingKind, body, wholeText, hasHtml, blockedImages, returnDate, optOut, failures } = mail;
  const ways: Way[] = [
    'words',
    ...(wholeText.trim() !== body.trim() ? (['whole'] as const) : []),
    ...(hasHtml ? (['original'] as const) : []),
  ];
  return (
    <>
      {incomingKind === 'unreadable' && <Alert severity="warning">{t('messages.view.unreadable')}</Alert>}
      {incomingKind === 'auto_reply' && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {returnDate
            ? t('messages.view.away', { day: format.dayExactly(returnDate) })
            : t('messages.view.awayUnknown')}
        </Alert>
      )}
      {optOut && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('messages.view.wish')} “{optOut.passage}”
        </Alert>
      )}
      <FailureLines failures={failures} />
      {ways.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={way}
          onChange={(_event, chosen: Way | null) => chosen && setWay(chosen)}
          aria-label={t('messages.view.label')}
          sx={{ mb: 1, flexWrap: 'wrap' }}
        >
          {ways.map((one) => (
            <ToggleButton key={one} value={one} sx={{ py: 0.5, px: 1.25, textTransform: 'none' }}>
              {t(`messages.view.ways.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {way === 'words' && (
        <MessageWords language={mail.language}>{body || t('messages.view.noWords')}</MessageWords>
      )}
      {way === 'whole' && (
        <Typography variant="body2" component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {wholeText}
        </Typography>
      )}
      {way === 'original' && (
        <MailFrame path={`${path}/html`} blockedImages={blockedImages} height={frameHeight(wholeText)} />
      )}
      <FileNames files={mail.attachments} />
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Button size="small" color="inherit" href={`/api${path}/source`} download>
          {t('messages.view.save')}
        </Button>
        <Box sx={{ display: 'contents' }}>{children}</Box>
      </Stack>
    </>
  );
}
