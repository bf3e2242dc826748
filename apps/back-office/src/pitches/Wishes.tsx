import { Alert, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { SectionCard } from '../ui';
import type { Blogger } from './types';

const LATEST = 3;

/** What they like and refuse, as somebody noted it; a wish not to be written to stands first. */
export function Wishes({ blogger }: { blogger: Blogger }) {
  const t = useT();
  const { contactPolicy, doNotContactReason, notes, noteList } = blogger;
  const nothing = contactPolicy === 'email_allowed' && !notes && noteList.length === 0;
  return (
    <SectionCard title={t('pitches.know.wishes')}>
      {contactPolicy !== 'email_allowed' && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {t(contactPolicy === 'do_not_contact' ? 'pitches.know.doNotContact' : 'pitches.know.noEmail')}{' '}
          {doNotContactReason}
        </Alert>
      )}
      {nothing && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('pitches.know.noWishes')}
        </Typography>
      )}
      {notes && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', mb: 1 }}>
          {notes}
        </Typography>
      )}
      {noteList.slice(0, LATEST).map(({ id, body, authorName }) => (
        <Typography key={id} variant="body2" sx={{ whiteSpace: 'pre-wrap', mb: 0.75 }}>
          {body}{' '}
          <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
            {authorName}
          </Typography>
        </Typography>
      ))}
    </SectionCard>
  );
}
