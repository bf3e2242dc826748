import MailIcon from '@mui/icons-material/MailOutlined';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { CopyButton, LoadError } from '../ui';
import type { ProposedMessage, Publication } from './types';
import { useOpenInComposer } from './useOpenInComposer';

/** Proposes what to write to the blogger: shown, then opened in the composer of the thread. Nothing is sent. */
export function ProposeMessage({ publication }: { publication: Publication }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<MailIcon />} onClick={() => setOpen(true)}>
        {t('publications.message.act')}
      </Button>
      {isOpen && <Proposal publication={publication} onClose={() => setOpen(false)} />}
    </>
  );
}

function Proposal({
  publication: { id, bloggerName },
  onClose,
}: {
  publication: Publication;
  onClose: () => void;
}) {
  const t = useT();
  const heading = useId();
  const { open, busy } = useOpenInComposer();
  const query = useQuery({
    queryKey: ['publications', id, 'proposed-message'],
    queryFn: () => api.get<ProposedMessage>(`/publications/${id}/proposed-message`),
    retry: false,
  });
  const { data: message, error } = query;
  const threadId = message?.threadId;
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="md">
      <DialogTitle id={heading}>{t('publications.message.title', { name: bloggerName })}</DialogTitle>
      <DialogContent>
        {error && <LoadError of={query} />}
        {!message && !error && <LinearProgress aria-label={t('publications.message.writing')} />}
        {message && <Letter message={message} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        {message && (
          <CopyButton text={`${message.subject}\n\n${message.body}`} label={t('publications.message.copy')} />
        )}
        {message && threadId && (
          <Button variant="contained" disabled={busy} onClick={() => void open({ ...message, threadId })}>
            {t('publications.message.open')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Letter({ message: { language, subject, body, threadId } }: { message: ProposedMessage }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t('publications.message.intro', { language: format.language(language) })}
      </Typography>
      {threadId === null && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {t('publications.message.noThread')}
        </Alert>
      )}
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('publications.message.subject')}
        {threadId && `. ${t('publications.message.subjectStays')}`}
      </Typography>
      <Typography sx={{ fontWeight: 600, mb: 1.5 }} lang={language}>
        {subject}
      </Typography>
      <Box
        lang={language}
        sx={{ whiteSpace: 'pre-wrap', border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}
      >
        {body.trimEnd()}
      </Box>
    </>
  );
}
