import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { laterAt, type Later } from './laterTimes';
import type { GoneLines } from './useGoneLines';

interface LaterButtonProps {
  /** The line's id on the page. */
  lineId: string;
  subjectType: string;
  subjectId: string;
  gone: GoneLines;
}

/** Puts a line off: it comes back by itself. */
export function LaterButton({ lineId, subjectType, subjectId, gone }: LaterButtonProps) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const putOff = (later: Later) => {
    setAnchor(null);
    const until = laterAt(later, new Date()).toISOString();
    gone.letGo(lineId, t('today.putOff'), () => api.put('/today/snoozes', { subjectType, subjectId, until }));
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary' }}
      >
        {t('today.later')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => putOff('tomorrow')}>{t('today.untilTomorrow')}</MenuItem>
        <MenuItem onClick={() => putOff('threeDays')}>{t('today.untilThreeDays')}</MenuItem>
        <MenuItem onClick={() => putOff('nextWeek')}>{t('today.untilNextWeek')}</MenuItem>
      </Menu>
    </>
  );
}
