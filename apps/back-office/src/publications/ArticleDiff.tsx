import { Box, Typography } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { useMemo } from 'react';
import { useT } from '../i18n/useT';
import { articleChanges, type Change } from './articleChanges';

interface ArticleDiffProps {
  before: string;
  after: string;
  language: string | null;
}

/** What changed in an article, as text only: struck out what went, underlined what came. */
export default function ArticleDiff({ before, after, language }: ArticleDiffProps) {
  const t = useT();
  const changes = useMemo(() => articleChanges(before, after), [before, after]);
  if (changes.every(({ kind }) => kind === 'same'))
    return <Typography variant="body2">{t('publications.checks.same')}</Typography>;
  return (
    <Typography
      component="div"
      lang={language ?? undefined}
      sx={{ whiteSpace: 'pre-wrap', maxWidth: '80ch', mt: 1 }}
    >
      {changes.map((change, index) => (
        <Changed key={index} change={change} />
      ))}
    </Typography>
  );
}

function Changed({ change: { kind, text } }: { change: Change }) {
  const t = useT();
  if (kind === 'same') return text;
  return (
    <Box
      component={kind === 'gone' ? 'del' : 'ins'}
      sx={({ palette }) => ({
        bgcolor: alpha(kind === 'gone' ? palette.error.main : palette.success.main, 0.14),
        textDecoration: kind === 'gone' ? 'line-through' : 'underline',
      })}
    >
      <span className="only-heard">{t(`publications.checks.${kind}`)} </span>
      {text}
    </Box>
  );
}
