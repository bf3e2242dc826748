import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import { type Asked, publicationsPath } from './figures';
import { disclosures, type Outcomes } from './types';
import { useSayShare } from './useSayShare';
import { Wait } from './Wait';

/** How disclosures stood at the first check and how they stand now: what asking and checking came to. */
export function ComplianceSection({ outcomes: { overTime }, asked }: { outcomes: Outcomes; asked: Asked }) {
  const t = useT();
  const { number } = useFormat();
  const { line } = useSayShare();
  const { first, last, firstCompliance, lastCompliance, corrected, daysToCorrection } = overTime;
  const shown = disclosures.filter((status) => first[status] + last[status] > 0);
  const count = (value: number, label: string, to: string) =>
    value === 0 ? (
      number(0)
    ) : (
      <MuiLink component={Link} to={to} aria-label={`${label}: ${number(value)}`}>
        {number(value)}
      </MuiLink>
    );
  const columns = [
    { key: 'firstDisclosure', label: t('reports.compliance.first'), counts: first, share: firstCompliance },
    { key: 'lastDisclosure', label: t('reports.compliance.last'), counts: last, share: lastCompliance },
  ] as const;
  return (
    <SectionCard title={t('reports.compliance.title')} count={number(overTime.lookedAt)}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Table size="small" aria-label={t('reports.compliance.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('reports.records.disclosure')}</TableCell>
              {columns.map(({ key, label }) => (
                <TableCell key={key} align="right">
                  {label}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((status) => (
              <TableRow key={status}>
                <TableCell component="th" scope="row">
                  {t(`publications.disclosures.${status}`)}
                </TableCell>
                {columns.map(({ key, label, counts }) => (
                  <TableCell key={key} align="right">
                    {count(
                      counts[status],
                      `${label}, ${t(`publications.disclosures.${status}`)}`,
                      publicationsPath(asked, { [key]: status }),
                    )}
                  </TableCell>
                ))}
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                {t('reports.compliance.share')}
              </TableCell>
              {columns.map(({ key, share }) => (
                <TableCell key={key} align="right" sx={{ fontWeight: 600 }}>
                  {line(share)}
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
        <div>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('reports.compliance.corrected')}
          </Typography>
          <Typography variant="body2">
            {corrected.numerator > 0 ? (
              <MuiLink component={Link} to={publicationsPath(asked, { corrected: 'true' })}>
                {line(corrected)}
              </MuiLink>
            ) : (
              line(corrected)
            )}
          </Typography>
        </div>
        <Wait label={t('reports.compliance.toCorrection')} spread={daysToCorrection} />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('reports.compliance.how')}
        </Typography>
      </Box>
    </SectionCard>
  );
}
