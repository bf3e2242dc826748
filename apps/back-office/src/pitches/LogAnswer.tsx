import { Button, DialogActions, DialogContent, DialogContentText, TextField } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useIntention, WritingDialog } from '../ui';
import { wallTimeIn } from './departure';
import type { Pitch } from './types';

/** An answer that came by another way: their words, and when they arrived. */
export function LogAnswer({ pitch, onClose }: { pitch: Pitch; onClose: () => void }) {
  const t = useT();
  const { run, busy } = useIntention();
  const [text, setText] = useState('');
  // This machine's clock, which is the one the officer reads: datetime-local knows no other.
  const [at, setAt] = useState(() =>
    wallTimeIn(new Date(Date.now() - 60_000).toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  const log = () =>
    run(() => api.put(`/pitches/${pitch.id}/reply`, { receivedAt: new Date(at).toISOString(), text }), {
      done: t('pitches.answer.logged'),
      then: onClose,
    });
  return (
    <WritingDialog title={t('pitches.answer.title', { name: pitch.bloggerName })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void log();
        }}
      >
        <DialogContent>
          <DialogContentText variant="body2">{t('pitches.answer.intro')}</DialogContentText>
          <TextField
            label={t('pitches.answer.text')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            autoFocus
            multiline
            minRows={5}
            required
          />
          <TextField
            label={t('pitches.answer.at')}
            type="datetime-local"
            value={at}
            onChange={(event) => setAt(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
            required
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy || text.trim() === '' || at === ''}>
            {t('pitches.answer.save')}
          </Button>
        </DialogActions>
      </form>
    </WritingDialog>
  );
}
