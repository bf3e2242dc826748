import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { groupedProblems } from './groupedProblems';
import type { RowProblem } from './types';

/** What is wrong with a row: in which column, what stands there, and what would be right. */
export function RowProblems({ problems }: { problems: RowProblem[] }) {
  const t = useT();
  if (problems.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
      {groupedProblems(problems).map(({ code, column, values, params, message, severity }, index) => (
        <Typography
          component="li"
          variant="body2"
          key={`${code} ${index}`}
          sx={{ color: severity === 'error' ? 'error.main' : 'text.secondary' }}
        >
          {column && (
            <>
              <strong>{t('imports.inColumn', { column })}</strong> ·{' '}
            </>
          )}
          {values.length > 0 && `${values.map((value) => t('imports.quoted', { value })).join(', ')} · `}
          {t.any(`imports.problems.${code}`, message, params as Record<string, string | number>)}
        </Typography>
      ))}
    </Box>
  );
}
