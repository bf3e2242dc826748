import { Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import { EventList } from './EventList';
import { allKinds } from './types';

/** Who changed what and when, over everything: for administrators. */
export default function AuditPage() {
  const t = useT();
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {t('timeline.auditHelp')}
      </Typography>
      <EventList path="/audit" kinds={allKinds} naming={({ bloggerName }) => bloggerName} />
    </>
  );
}
