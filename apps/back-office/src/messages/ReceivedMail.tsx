import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { Pending } from '../layout/Pending';
import { useMay } from '../providers/useMe';
import { useIntention } from '../ui';
import { ReceivedView } from './ReceivedView';

/** A mail that came in, read from the server; with what one may do once one has looked at it. */
export function ReceivedMail({ id }: { id: string }) {
  const t = useT();
  const isOfficer = useMay('officer');
  const { run, busy } = useIntention();
  const query = useQuery({
    queryKey: ['received-messages', id],
    queryFn: () => api.get<Schemas['ReceivedMessageView']>(`/received-messages/${id}`),
  });
  const { data: mail } = query;
  if (!mail) return <Pending of={query} />;
  const isNotice = mail.incomingKind !== null && !['reply', 'opt_out', 'receipt'].includes(mail.incomingKind);
  return (
    <ReceivedView mail={mail} path={`/received-messages/${id}`}>
      {isNotice && isOfficer && !mail.lookedAt && (
        <Button
          variant="outlined"
          size="small"
          disabled={busy}
          onClick={() =>
            void run(() => api.put(`/received-messages/${id}/looked-at`), {
              done: t('messages.act.lookedAt'),
            })
          }
        >
          {t('messages.act.looked')}
        </Button>
      )}
      {mail.lookedByName && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('messages.act.lookedBy', { name: mail.lookedByName })}
        </Typography>
      )}
    </ReceivedView>
  );
}
