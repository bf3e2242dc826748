import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useIntention } from '../ui';

/** A note on the person, written above the timeline in which it then stands. */
export function NoteBox({ bloggerId }: { bloggerId: string }) {
  const t = useT();
  const [body, setBody] = useState('');
  const { run, busy } = useIntention();
  const keep = () =>
    run(() => api.post(`/bloggers/${bloggerId}/notes`, { body }), {
      done: t('bloggers.notes.done'),
      then: () => setBody(''),
    });
  return (
    <Box sx={{ mb: 2 }}>
      <TextField
        label={t('bloggers.notes.label')}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && body.trim()) void keep();
        }}
        multiline
        minRows={body ? 3 : 1}
        maxRows={12}
      />
      {body.trim() && (
        <Button variant="contained" onClick={() => void keep()} disabled={busy} sx={{ mt: 0.5 }}>
          {t('bloggers.notes.act')}
        </Button>
      )}
    </Box>
  );
}
