import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { ExternalLink } from '../ui';
import { type Asked, publicationsPath } from './figures';
import type { PublicationRecord } from './types';

const SHOWN = 10;

/** Negative publications by name, with what they say: nobody has to look for them. */
export function Negatives({ asked, count }: { asked: Asked; count: number }) {
  const t = useT();
  const { shortDay, number } = useFormat();
  const { data = [] } = useQuery({
    queryKey: ['reports', 'negatives', asked],
    queryFn: ({ signal }) => {
      const query = { ...asked, sentiment: 'negative', range: `[0,${SHOWN - 1}]` };
      return api.get<PublicationRecord[]>('/reports/outcomes/records', query, signal);
    },
  });
  return (
    <div>
      <Typography variant="h3">{t('reports.outcomes.negative')}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('reports.outcomes.negativeHelp')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 1 }}>
        {data.map(({ id, title, url, bloggerName, publishedOn, keyPoints }) => (
          <Box component="li" key={id} sx={{ borderLeft: 3, borderColor: 'error.main', pl: 1.5 }}>
            <Typography variant="body2" component="div">
              <ExternalLink href={url}>{title || undefined}</ExternalLink>
              {` · ${bloggerName} · ${shortDay(publishedOn)}`}
            </Typography>
            {keyPoints && (
              <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'pre-line' }}>
                {keyPoints}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
      {count > SHOWN && (
        <MuiLink component={Link} to={publicationsPath(asked, { sentiment: 'negative' })} variant="body2">
          {t('reports.outcomes.more', { count: number(count) })}
        </MuiLink>
      )}
    </div>
  );
}
