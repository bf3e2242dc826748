import { Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import { MessageStateChip } from '../messages/MessageStateChip';
import { useMessageActions } from '../messages/useMessageActions';
import { useReason } from '../messages/useReason';
import { useMay } from '../providers/useMe';
import { ZonedTime } from '../ui';
import { FaceLine } from './FaceLine';
import { LaneItem } from './Lane';
import type { LeavingLine } from './types';

/** A message on its way: when it leaves, in whose time, and why it hasn't if it should have. */
export function LeavingItem({ line }: { line: LeavingLine }) {
  const t = useT();
  const say = useReason();
  const { kind, step, state, leavesAt, subject } = line;
  const page =
    line.originType === 'review_request'
      ? `/review-requests/${line.originId}/show`
      : `/pitches/${line.originId}/show`;
  return (
    <LaneItem actions={<Actions line={line} page={page} />}>
      <FaceLine blogger={line.blogger} to={line.originId ? page : `/messages/${line.id}/show`} />
      <Typography variant="body2">
        {t(`messages.kind.${kind}`, { step })} · {subject}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {state !== 'scheduled' && <MessageStateChip state={state} />}{' '}
        {leavesAt && state === 'scheduled' && <ZonedTime at={leavesAt} zone={line.timeZone} />}
        {line.whyNot && <div>{say(line.whyNot)}</div>}
      </Typography>
    </LaneItem>
  );
}

function Actions({ line, page }: { line: LeavingLine; page: string }) {
  const t = useT();
  const writes = useMay('officer');
  const { id, state } = line;
  const { hold, release, itWent, itDidNot, busy } = useMessageActions({ id });
  return (
    <>
      {line.originId && (
        <Button component={Link} to={page}>
          {t('today.look')}
        </Button>
      )}
      {writes && state === 'scheduled' && (
        <Button color="inherit" disabled={busy} onClick={() => void hold()}>
          {t('today.hold')}
        </Button>
      )}
      {writes && state === 'held' && (
        <Button color="inherit" disabled={busy} onClick={() => void release()}>
          {t('today.release')}
        </Button>
      )}
      {writes && state === 'uncertain' && (
        <>
          <Button color="inherit" disabled={busy} onClick={() => void itWent()}>
            {t('today.itWent')}
          </Button>
          <Button color="inherit" disabled={busy} onClick={() => void itDidNot()}>
            {t('today.itDidNot')}
          </Button>
        </>
      )}
    </>
  );
}
