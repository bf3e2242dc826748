import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import { RowChoice } from './RowChoice';
import { RowProblems } from './RowProblems';
import type { Choice, Decision, ImportedRow } from './types';

const tones: Record<Decision, Tone> = { create: 'good', match: 'active', wrong: 'bad', skip: 'quiet' };

interface ImportRowLineProps {
  row: ImportedRow;
  /** Shows the line in the file as well: where rows aren't what a spreadsheet counts. */
  withLine: boolean;
  onChoose?: (choice: Choice) => void;
}

/** One row: what it says, what becomes of it, what is wrong with it. */
export function ImportRowLine({ row, withLine, onChoose }: ImportRowLineProps) {
  const t = useT();
  const place = [t('imports.row', { row: row.row }), withLine && t('imports.line', { line: row.line })];
  return (
    <Box
      component="li"
      sx={{ px: 2, py: 1.25, '&:not(:first-of-type)': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography variant="caption" sx={{ color: 'text.secondary', minWidth: 62 }}>
          {place.filter(Boolean).join(', ')}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600, minWidth: 0 }}>
          {row.name}
        </Typography>
        <StateChip tone={tones[row.decision]} label={t(`imports.decisions.${row.decision}`)} />
        <Where row={row} />
      </Stack>
      <RowProblems problems={row.problems} />
      {onChoose && row.possibleBloggerId && <RowChoice row={row} onChoose={onChoose} />}
      <Box component="details" sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        <summary>{t('imports.allCells')}</summary>
        <Box
          component="dl"
          sx={{
            m: 0,
            mt: 0.5,
            display: 'grid',
            gridTemplateColumns: 'minmax(80px, 160px) minmax(0, 1fr)',
            columnGap: 1.5,
          }}
        >
          {Object.entries(row.raw).map(([column, cell]) => [
            <dt key={`${column} name`}>{column}</dt>,
            <Box component="dd" key={column} sx={{ m: 0, color: 'text.primary', whiteSpace: 'pre-line' }}>
              {cell}
            </Box>,
          ])}
        </Box>
      </Box>
    </Box>
  );
}

function Where({ row: { bloggerId, bloggerName, reason, ofRow, decision } }: { row: ImportedRow }) {
  const t = useT();
  const why =
    reason && decision !== 'create' ? t.any(`imports.reasons.${reason}`, reason, { row: ofRow ?? '' }) : null;
  const joined = ofRow !== null && reason !== 'same-row' ? t('imports.ofRow', { row: ofRow }) : null;
  const words = [why, joined].filter(Boolean).join(', ');
  return (
    <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
      {bloggerId && (
        <>
          {decision === 'match' && `${t('imports.is')} `}
          <MuiLink component={Link} to={`/bloggers/${bloggerId}/show`}>
            {bloggerName}
          </MuiLink>
          {words && ' · '}
        </>
      )}
      {words}
    </Typography>
  );
}
