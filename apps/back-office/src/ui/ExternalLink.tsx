import { Link as MuiLink } from '@mui/material';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT';

/** Only what a browser may open: an address typed by somebody is never a script. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** A link out of Rapport, in a new tab, that tells the other site nothing of where it was followed from. */
export function ExternalLink({ href, children }: { href: string; children?: ReactNode }) {
  const t = useT();
  const shown = children ?? href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  if (!isWebAddress(href)) return <>{shown}</>;
  return (
    <MuiLink href={href} target="_blank" rel="noopener noreferrer">
      {shown}
      <OpenInNewIcon aria-hidden sx={{ fontSize: 13, ml: 0.375, verticalAlign: '-1px' }} />
      <span className="only-heard"> {t('common.opensElsewhere')}</span>
    </MuiLink>
  );
}
