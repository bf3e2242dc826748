import { Box, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import type { ImportSummary } from './types';

/** What undoing removed, and what it left and why. */
export function ImportUndone({
  undone: { removed, left },
}: {
  undone: NonNullable<ImportSummary['undone']>;
}) {
  const t = useT();
  return (
    <SectionCard title={t('imports.undone')}>
      <Typography variant="body2">{t('imports.undoneFacts', { smart_count: removed })}</Typography>
      {left.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {t('imports.leftTitle')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {left.map(({ bloggerId, name, reason }) => (
              <li key={`${bloggerId} ${reason}`}>
                <MuiLink component={Link} to={`/bloggers/${bloggerId}/show`}>
                  {name}
                </MuiLink>
                : {t(`imports.leftReasons.${reason}`)}
              </li>
            ))}
          </Box>
        </>
      )}
    </SectionCard>
  );
}
