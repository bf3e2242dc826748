import { Box, Link as MuiLink, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import type { Choice, ImportedRow } from './types';

const choices: Choice[] = ['match', 'create', 'skip'];

/** Asks whether the row is about somebody who is known already. */
export function RowChoice({ row, onChoose }: { row: ImportedRow; onChoose: (choice: Choice) => void }) {
  const t = useT();
  const name = row.possibleBloggerName ?? '';
  const question = t('imports.choose.question', { name });
  return (
    <Box sx={{ mt: 0.75, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography variant="body2">
        <MuiLink component={Link} to={`/bloggers/${row.possibleBloggerId}/show`} target="_blank">
          {question}
        </MuiLink>
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={row.choice}
        onChange={(_, choice: Choice | null) => choice && onChoose(choice)}
        aria-label={`${t('imports.row', { row: row.row })}: ${question}`}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice} value={choice} sx={{ textTransform: 'none', py: 0.25 }}>
            {t(`imports.choose.${choice}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
