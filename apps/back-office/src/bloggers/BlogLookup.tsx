import { Box, Button, LinearProgress, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { hostOf } from './hostOf';
import type { BlogFound } from './types';

interface BlogLookupProps {
  onFound: (found: BlogFound) => void;
  onByHand: () => void;
}

/** Asks for the address of a blog and reads what stands behind it. */
export function BlogLookup({ onFound, onByHand }: BlogLookupProps) {
  const t = useT();
  const [url, setUrl] = useState('');
  const [looking, setLooking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const lookUp = async (event: FormEvent) => {
    event.preventDefault();
    if (!url.trim() || looking) return;
    setLooking(true);
    setRefusal(null);
    try {
      onFound(await api.post<BlogFound>('/blog-lookups', { url }));
    } catch (error) {
      setRefusal((error as Error).message);
      setLooking(false);
    }
  };
  return (
    <Box component="form" onSubmit={(event) => void lookUp(event)} noValidate>
      <TextField
        label={t('bloggers.lookup.address')}
        helperText={refusal ?? t('bloggers.lookup.help')}
        value={url}
        onChange={(event) => {
          setUrl(event.target.value);
          setRefusal(null);
        }}
        placeholder="https://"
        type="url"
        autoFocus
        autoComplete="off"
        disabled={looking}
        error={refusal !== null}
      />
      <Box aria-live="polite" sx={{ mt: 1 }}>
        {looking && (
          <>
            <LinearProgress aria-label={t('bloggers.lookup.looking', { host: hostOf(url) })} />
            <Typography variant="body2" sx={{ mt: 1 }}>
              {t('bloggers.lookup.looking', { host: hostOf(url) })}{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('bloggers.lookup.lookingHelp')}
              </Box>
            </Typography>
          </>
        )}
      </Box>
      <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" size="medium" disabled={looking || !url.trim()}>
          {t('bloggers.lookup.act')}
        </Button>
        <Button onClick={onByHand} size="medium">
          {t('bloggers.lookup.byHand')}
        </Button>
      </Stack>
    </Box>
  );
}
