import { Button, DialogActions, DialogContent, TextField } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useIntention, WritingDialog } from '../ui';
import type { Post, Reading } from './types';

interface ReadingDialogProps {
  bloggerId: string;
  /** The post that was read; null for one that no feed showed. */
  post: Post | null;
  onKept: (reading: Reading) => void;
  onClose: () => void;
}

/** Proof that one read them: the post, and what one takes from it. */
export function ReadingDialog({ bloggerId, post, onKept, onClose }: ReadingDialogProps) {
  const t = useT();
  const { run, busy } = useIntention();
  const [postTitle, setPostTitle] = useState(post?.title ?? '');
  const [postUrl, setPostUrl] = useState(post?.url ?? '');
  const [takeaway, setTakeaway] = useState('');
  const whole = postTitle.trim() !== '' && postUrl.trim() !== '' && takeaway.trim() !== '';
  const keep = () =>
    run(() => api.post<Reading>('/readings', { bloggerId, postTitle, postUrl, takeaway }), {
      done: t('pitches.reading.kept'),
      then: (reading) => {
        onKept(reading);
        onClose();
      },
    });
  return (
    <WritingDialog title={t('pitches.reading.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void keep();
        }}
      >
        <DialogContent>
          <TextField
            label={t('pitches.reading.post')}
            value={postTitle}
            onChange={(event) => setPostTitle(event.target.value)}
            autoFocus={post === null}
            required
          />
          <TextField
            label={t('pitches.reading.url')}
            type="url"
            value={postUrl}
            onChange={(event) => setPostUrl(event.target.value)}
            required
          />
          <TextField
            label={t('pitches.reading.takeaway')}
            helperText={t('pitches.reading.takeawayHelp')}
            value={takeaway}
            onChange={(event) => setTakeaway(event.target.value)}
            autoFocus={post !== null}
            multiline
            minRows={3}
            required
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy || !whole}>
            {t('pitches.reading.save')}
          </Button>
        </DialogActions>
      </form>
    </WritingDialog>
  );
}
