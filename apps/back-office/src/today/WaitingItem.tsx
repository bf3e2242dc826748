import { Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useMay } from '../providers/useMe';
import { RelativeTime } from '../ui';
import { FaceLine } from './FaceLine';
import { LaneItem } from './Lane';
import { LaterButton } from './LaterButton';
import type { WaitingLine } from './types';
import type { GoneLines } from './useGoneLines';

/** Somebody answered: their first lines, and what can be done at once. Only of a pitch is there something to decide. */
export function WaitingItem({ line, gone }: { line: WaitingLine; gone: GoneLines }) {
  const t = useT();
  const writes = useMay('officer');
  const { id, blogger, subjectType, messageId } = line;
  const isPitch = subjectType === 'pitch';
  const page = isPitch ? `/pitches/${id}/show` : `/threads/${line.threadId}/show`;
  const lookedAt = () =>
    gone.letGo(id, t('today.lookedAt'), () => api.put(`/received-messages/${messageId}/looked-at`));
  const decide = (outcome: 'accepted' | 'declined') =>
    gone.letGo(id, t(`today.${outcome}`, { name: blogger.name }), () =>
      api.put(`/pitches/${id}/outcome`, { outcome }),
    );
  const actions = writes && (
    <>
      <Button component={Link} to={page}>
        {t('today.answer')}
      </Button>
      {isPitch && (
        <>
          <Button color="inherit" onClick={() => decide('accepted')}>
            {t('today.accept')}
          </Button>
          <Button color="inherit" onClick={() => decide('declined')}>
            {t('today.decline')}
          </Button>
        </>
      )}
      {!isPitch && messageId && (
        <Button color="inherit" onClick={lookedAt}>
          {t('today.noAnswerNeeded')}
        </Button>
      )}
      <LaterButton lineId={id} subjectType={subjectType} subjectId={id} gone={gone} />
    </>
  );
  return (
    <LaneItem actions={actions}>
      <FaceLine blogger={blogger} to={page} />
      <Typography
        variant="body2"
        sx={{
          mt: 0.25,
          display: '-webkit-box',
          WebkitLineClamp: 3,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        }}
      >
        {line.firstLines || t('today.noWords')}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        <RelativeTime at={line.repliedAt} /> · {line.campaign?.name ?? line.subject}
      </Typography>
    </LaneItem>
  );
}
