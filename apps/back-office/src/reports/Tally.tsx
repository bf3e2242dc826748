import { Box, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';

export interface TallyLine {
  label: string;
  count: number;
  to: string;
  /** MUI palette entry; the label says the same in words. */
  colour?: string;
}

/** Counts of classes under one another, each as a bar among all and a number that opens its records. */
export function Tally({ lines, label }: { lines: TallyLine[]; label: string }) {
  const { number } = useFormat();
  const all = Math.max(
    1,
    lines.reduce((sum, line) => sum + line.count, 0),
  );
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {lines.map(({ label: name, count, to, colour = 'secondary.main' }) => (
        <Box
          component="li"
          key={name}
          sx={{ display: 'grid', gridTemplateColumns: '130px 1fr 36px', gap: 1, alignItems: 'center' }}
        >
          <Typography variant="body2">{name}</Typography>
          <Box aria-hidden sx={{ height: 8, borderRadius: 4, bgcolor: 'action.hover' }}>
            <Box sx={{ height: 8, borderRadius: 4, width: `${(count / all) * 100}%`, bgcolor: colour }} />
          </Box>
          <Typography variant="body2" sx={{ textAlign: 'right', fontWeight: 600 }}>
            {count > 0 ? (
              <MuiLink component={Link} to={to} aria-label={`${name}: ${number(count)}`}>
                {number(count)}
              </MuiLink>
            ) : (
              number(count)
            )}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
