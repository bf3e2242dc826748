import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/useT';
import { Page, PageHeader } from '../ui';
import { BlogLookup } from './BlogLookup';
import { NewBlogger } from './NewBlogger';
import type { BlogFound } from './types';

/** Adds a blogger by the address of their blog: looked up first, then completed and saved. */
export default function BloggerCreate() {
  const t = useT();
  const navigate = useNavigate();
  const [found, setFound] = useState<BlogFound | 'by hand' | null>(null);
  return (
    <Page width="form">
      <PageHeader title={t('bloggers.new')} back={{ to: '/bloggers', label: t('bloggers.title') }} />
      {found === null ? (
        <BlogLookup onFound={setFound} onByHand={() => setFound('by hand')} />
      ) : (
        <NewBlogger
          found={found === 'by hand' ? null : found}
          onOtherAddress={() => setFound(null)}
          onSaved={(id) => void navigate(`/bloggers/${id}/show`)}
        />
      )}
    </Page>
  );
}
