import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { type Asked, recordsPath } from './figures';
import type { Figure, Part } from './types';
import { useSayShare } from './useSayShare';

interface FigureTableProps {
  figures: Figure[];
  asked: Asked;
  label: string;
}

const tight = { px: { xs: 0.75, sm: 1.5 } };

/** Figures with what they are of, their interval, and what is still open; each number opens its records. */
export function FigureTable({ figures, asked, label }: FigureTableProps) {
  const t = useT();
  return (
    <Table
      size="small"
      aria-label={label}
      sx={{ '& td, & th': tight, '& tr:last-of-type > *': { border: 0 } }}
    >
      <TableHead>
        <TableRow sx={{ '& th': { whiteSpace: 'normal', verticalAlign: 'bottom' } }}>
          <TableCell>{t('reports.funnel.stage')}</TableCell>
          <TableCell align="right">{t('reports.funnel.reached')}</TableCell>
          <TableCell align="right">{t('reports.funnel.base')}</TableCell>
          <TableCell>{t('reports.funnel.share')}</TableCell>
          <TableCell align="right">{t('reports.funnel.open')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {figures.map((figure) => (
          <Row key={figure.stage} figure={figure} asked={asked} />
        ))}
      </TableBody>
    </Table>
  );
}

function Row({ figure, asked }: { figure: Figure; asked: Asked }) {
  const t = useT();
  const { number } = useFormat();
  const { interval, caveat, share } = useSayShare();
  const { stage, rate, size } = figure;
  const count = (part: Part, value: number) => (
    <Count figure={figure} part={part} asked={asked} value={value}>
      {number(value)}
    </Count>
  );
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        <Typography component="div" variant="body2" sx={{ fontWeight: 600 }}>
          {t(`reports.stages.${stage}`)}
        </Typography>
        <Typography
          component="div"
          variant="caption"
          sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'block' }, maxWidth: 420 }}
        >
          {t(`reports.definitions.${stage}`)}
        </Typography>
      </TableCell>
      <TableCell align="right">{count('reached', figure.reached)}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {stage !== 'pitched' && (
          <>
            {count('numerator', figure.numerator)}
            {' / '}
            {count('denominator', figure.denominator)}
          </>
        )}
      </TableCell>
      <TableCell>
        {stage !== 'pitched' && (
          <>
            {rate !== null && (
              <Typography
                component="div"
                variant="body2"
                sx={{ fontWeight: 600, color: size === 'small' ? 'text.secondary' : undefined }}
              >
                {share(rate)}
              </Typography>
            )}
            <Typography component="div" variant="caption" sx={{ color: 'text.secondary' }}>
              {[interval(figure), caveat(figure)].filter(Boolean).join(' · ')}
            </Typography>
          </>
        )}
      </TableCell>
      <TableCell align="right">{figure.open > 0 && count('open', figure.open)}</TableCell>
    </TableRow>
  );
}

interface CountProps {
  figure: Figure;
  part: Part;
  asked: Asked;
  value: number;
  children: string;
}

/** A number that opens its records; plain where there are none. */
function Count({ figure, part, asked, value, children }: CountProps) {
  const t = useT();
  if (value === 0) return <>{children}</>;
  const what = t('reports.records.pitches', {
    stage: t(`reports.stages.${figure.stage}`),
    part: t(`reports.parts.${part}`),
  });
  return (
    <MuiLink
      component={Link}
      to={recordsPath(asked, figure.stage, part)}
      title={t('reports.showRecords', { what })}
      aria-label={`${children}, ${t('reports.showRecords', { what })}`}
    >
      {children}
    </MuiLink>
  );
}
