import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, problemOf } from '../api/client';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import { RecordForm, TextInput } from '../ui';
import { BloggerInputs } from './BloggerInputs';
import { draftOf } from './draftOf';
import { FoundBlog } from './FoundBlog';
import type { BlogFound, Blogger } from './types';

interface Known {
  id: string;
  name: string;
}

interface NewBloggerProps {
  found: BlogFound | null;
  onOtherAddress: () => void;
  onSaved: (id: string) => void;
}

/** The person behind a blog that was found, or one without a blog. */
export function NewBlogger({ found, onOtherAddress, onSaved }: NewBloggerProps) {
  const t = useT();
  const me = useMe();
  const [known, setKnown] = useState<Known | null>(null);
  const save = async (values: Record<string, unknown>) => {
    try {
      return await api.post<Blogger>('/bloggers', draftOf(values, found));
    } catch (error) {
      const existing = (problemOf(error) as { existing?: Known[] } | undefined)?.existing?.[0];
      setKnown(existing ?? null);
      throw error;
    }
  };
  return (
    <>
      {found && <FoundBlog found={found} onOtherAddress={onOtherAddress} />}
      <RecordForm<Blogger>
        defaultValues={{
          language: found?.language ?? null,
          ownerId: me?.id,
          topics: [],
          source: found?.url ?? '',
        }}
        save={save}
        onSaved={({ id }) => onSaved(id)}
        act={t('bloggers.lookup.save')}
        onCancel={onOtherAddress}
      >
        <BloggerInputs nameLabel={found ? t('bloggers.lookup.who') : undefined} />
        {!found && <TextInput source="url" label={t('bloggers.lookup.address')} type="url" />}
        <TextInput
          source="email"
          label={t('bloggers.lookup.email')}
          helperText={t('bloggers.lookup.emailHelp')}
          type="email"
          autoComplete="off"
        />
        {known && (
          <Alert
            severity="warning"
            action={
              <Button component={Link} to={`/bloggers/${known.id}/show`} color="inherit" variant="outlined">
                {t('bloggers.lookup.openKnown', { name: known.name })}
              </Button>
            }
          >
            {t('bloggers.lookup.known', { name: known.name })}
          </Alert>
        )}
      </RecordForm>
    </>
  );
}
