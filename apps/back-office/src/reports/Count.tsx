import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { type Asked, recordsPath } from './figures';
import type { Figure, Part } from './types';

interface CountProps {
  figure: Figure;
  part: Part;
  asked: Asked;
  value: number;
  children: string;
}

/** A number that opens its records; plain where there are none. */
export function Count({ figure, part, asked, value, children }: CountProps) {
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
