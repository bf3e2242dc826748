import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import type { Message } from '../messages';
import { RelativeTime, SectionCard } from '../ui';
import { PitchStateChip } from './PitchStateChip';
import type { PitchRow } from './types';

const LATEST = 5;

/** Who wrote to them last, and what came of earlier pitches: by anyone here. */
export function LastContacts({ bloggerId, pitchId }: { bloggerId: string; pitchId: string }) {
  const t = useT();
  const messages = useGetList<Message>('messages', {
    filter: { bloggerId },
    sort: { field: 'at', order: 'DESC' },
    pagination: { page: 1, perPage: LATEST * 2 },
    meta: { row: true },
  });
  const pitches = useGetList<PitchRow>('pitches', {
    filter: { bloggerId },
    sort: { field: 'updatedAt', order: 'DESC' },
    pagination: { page: 1, perPage: LATEST },
    meta: { row: true },
  });
  // Only who has seen both may say that nobody wrote.
  if (!messages.data || !pitches.data)
    return (
      <SectionCard title={t('pitches.know.contacts')}>
        <Pending of={messages.data ? pitches : messages} />
      </SectionCard>
    );
  const contacts = messages.data
    .filter(({ sentAt, direction }) => sentAt !== null || direction === 'in')
    .slice(0, LATEST);
  const others = pitches.data.filter(({ id, state }) => id !== pitchId && state !== 'draft');
  return (
    <SectionCard title={t('pitches.know.contacts')}>
      {contacts.length === 0 && others.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('pitches.know.noContacts')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {others.map(({ id, state, officerName, campaignName }) => (
          <Typography key={id} component="li" variant="body2">
            <MuiLink component={Link} to={`/pitches/${id}/show`}>
              {t('pitches.know.pitched', { officer: officerName, campaign: campaignName })}
            </MuiLink>{' '}
            <PitchStateChip state={state} />
          </Typography>
        ))}
        {contacts.map(({ id, direction, officerName, subject, sentAt, at }) => (
          <Typography key={id} component="li" variant="body2">
            {t(direction === 'in' ? 'pitches.know.in' : 'pitches.know.out', { officer: officerName ?? '' })}{' '}
            <RelativeTime at={sentAt ?? at} />:{' '}
            <MuiLink component={Link} to={`/messages/${id}/show`}>
              {subject || t('pitches.noSubject')}
            </MuiLink>
          </Typography>
        ))}
      </Box>
    </SectionCard>
  );
}
