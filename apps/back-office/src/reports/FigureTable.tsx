import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { Count } from './Count';
import type { Asked } from './figures';
import type { Figure, Part } from './types';
import { useSayShare } from './useSayShare';

interface FigureTableProps {
  figures: Figure[];
  asked: Asked;
  label: string;
}

const tight = { px: { xs: 0.75, sm: 1.5 } };

/** Said once, so that tables under one another stand in line. */
const widths = ['41%', '9%', '15%', '23%', '12%'];

/** Figures with what they are of, their interval, and what is still open; each number opens its records. */
export function FigureTable({ figures, asked, label }: FigureTableProps) {
  const t = useT();
  return (
    <Table
      size="small"
      aria-label={label}
      sx={{ tableLayout: 'fixed', '& td, & th': tight, '& tr:last-of-type > *': { border: 0 } }}
    >
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={{ width }} />
        ))}
      </colgroup>
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
