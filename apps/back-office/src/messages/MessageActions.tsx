import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMay, useMe } from '../providers/useMe';
import { EditMessage } from './EditMessage';
import type { Message } from './types';
import { useMessageActions } from './useMessageActions';

/** Look over, hold, let go, cancel while it waits; settle when it is uncertain. Nothing for those who may not. */
export function MessageActions({ message }: { message: Message }) {
  const t = useT();
  const me = useMe();
  const isOfficer = useMay('officer');
  const isManager = useMay('manager');
  const [editing, setEditing] = useState(false);
  const { busy, hold, release, cancel, itWent, itDidNot } = useMessageActions(message);
  const { state, direction, officerId, whyNot } = message;
  const mayAct = isManager || (isOfficer && officerId === me?.id);
  const letGo = t(
    whyNot?.code === 'mailbox-not-read' ? 'messages.act.releaseLooked' : 'messages.act.release',
  );
  const waits = state === 'scheduled' || state === 'held';
  if (!mayAct || direction === 'in' || !(waits || state === 'uncertain')) return null;
  const acts: [string, () => unknown][] = [
    ...(waits ? [[t('messages.act.edit'), () => setEditing(true)] satisfies [string, () => unknown]] : []),
    ...(state === 'scheduled' ? [[t('messages.act.hold'), hold] satisfies [string, () => unknown]] : []),
    ...(state === 'held' ? [[letGo, release] satisfies [string, () => unknown]] : []),
    ...(waits ? [[t('messages.act.cancel'), cancel] satisfies [string, () => unknown]] : []),
    ...(state === 'uncertain' ? [[t('messages.act.itWent'), itWent] satisfies [string, () => unknown]] : []),
    ...(state === 'uncertain'
      ? [[t('messages.act.itDidNot'), itDidNot] satisfies [string, () => unknown]]
      : []),
  ];
  return (
    <>
      {state === 'uncertain' && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {t('messages.act.howToKnow')}
        </Typography>
      )}
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        {acts.map(([label, act]) => (
          <Button key={label} variant="outlined" disabled={busy} onClick={() => void act()}>
            {label}
          </Button>
        ))}
      </Stack>
      {editing && <EditMessage message={message} onClose={() => setEditing(false)} />}
    </>
  );
}
