import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { pathOfSubject } from './particulars';
import type { TimelineEntry } from './types';

interface SentenceProps {
  entry: TimelineEntry;
  /** Whom it is about, where that isn't clear from where it is told. */
  named: string | null;
  /** The subject whose page this is on. */
  here?: string;
}

/** What happened, what it was about, and who did it. */
export function Sentence({ entry, named, here }: SentenceProps) {
  const t = useT();
  const { type, subjectType, subjectId, about, campaignName, actorName } = entry;
  const path = pathOfSubject(subjectType, subjectId, type);
  const told = t(`timeline.events.${type}`);
  const isHere = subjectId === here;
  return (
    <>
      {path && !isHere ? (
        <MuiLink component={Link} to={path} sx={{ color: 'text.primary', fontWeight: 600 }}>
          {told}
        </MuiLink>
      ) : (
        <strong style={{ fontWeight: 600 }}>{told}</strong>
      )}
      {about && !isHere && ` ${t('timeline.quoted', { text: about })}`}
      <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
        {named && ` · ${named}`}
        {` · ${actorName ?? t('timeline.ourselves')}`}
        {campaignName && !isHere && ` · ${campaignName}`}
      </Typography>
    </>
  );
}
