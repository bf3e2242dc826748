import { Box, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { RelativeTime, StateChip } from '../ui';
import { hostOf } from './hostOf';
import type { BloggerRow } from './types';

interface NameAndBlogProps {
  blogger: BloggerRow;
  /** At the end of the name's line. */
  aside?: ReactNode;
}

/** Who, and under it where they publish. */
export function NameAndBlog({
  blogger: { name, blogTitle, blogUrl, contactPolicy },
  aside,
}: NameAndBlogProps) {
  const t = useT();
  const host = blogUrl && hostOf(blogUrl);
  const blog = blogTitle || host;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>
        {contactPolicy !== 'email_allowed' && (
          <StateChip
            tone={contactPolicy === 'do_not_contact' ? 'bad' : 'waiting'}
            label={t(`bloggers.policies.${contactPolicy}`)}
          />
        )}
        {aside && <Box sx={{ ml: 'auto' }}>{aside}</Box>}
      </Box>
      {blog && (
        <Typography
          variant="caption"
          noWrap
          component="div"
          title={[blogTitle, host].filter(Boolean).join(' · ')}
          // As wide as the column that the name makes, never wider.
          sx={{ color: 'text.secondary', fontWeight: 400, width: 0, minWidth: '100%' }}
        >
          {blog}
        </Typography>
      )}
    </Box>
  );
}

const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'break-word',
  minWidth: 130,
} as const;

/** What they write about; each leads to all who do. */
export function Topics({ topics, links = false }: { topics: string[]; links?: boolean }) {
  if (!links) {
    const all = topics.join(', ');
    return (
      <Box component="span" title={all} sx={twoLines}>
        {all}
      </Box>
    );
  }
  return (
    <>
      {topics.map((topic, place) => (
        <span key={topic}>
          {place > 0 && ', '}
          <MuiLink
            component={Link}
            to={`/bloggers?filter=${encodeURIComponent(JSON.stringify({ topic }))}`}
            color="inherit"
          >
            {topic}
          </MuiLink>
        </span>
      ))}
    </>
  );
}

/** The language they write in and where they live. */
export function Where({
  blogger: { language, country },
}: {
  blogger: Pick<BloggerRow, 'language' | 'country'>;
}) {
  const format = useFormat();
  return (
    <>
      {[language && format.language(language), country && format.country(country)]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

/** The same, one under the other. */
export function LanguageAndCountry({ blogger: { language, country } }: { blogger: BloggerRow }) {
  const format = useFormat();
  return (
    <>
      {language && format.language(language)}
      {country && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {format.country(country)}
        </Typography>
      )}
    </>
  );
}

/** When we were last in touch, and who wrote. */
export function LastContact({ blogger: { lastContactAt, lastContactKind } }: { blogger: BloggerRow }) {
  const t = useT();
  if (!lastContactAt) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('bloggers.never')}
      </Box>
    );
  }
  return (
    <>
      <RelativeTime at={lastContactAt} />
      {lastContactKind && (
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {t(`bloggers.contact.${lastContactKind}`)}
        </Typography>
      )}
    </>
  );
}
