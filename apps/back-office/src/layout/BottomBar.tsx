import {
  Badge,
  Box,
  ButtonBase,
  Drawer,
  List,
  ListItemButton,
  ListItemIcon,
  ListItemText,
} from '@mui/material';
import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import type { MenuEntry } from './feature';
import { isWithin, menuFor } from './menu';
import { useWaiting } from './useWaiting';

const IN_REACH = 4;

/** The menu under the thumb, on phones: the first four of the day, the rest behind "More". */
export function BottomBar() {
  const t = useT();
  const { pathname } = useLocation();
  const waiting = useWaiting();
  const [open, setOpen] = useState(false);
  const entries = menuFor(useMe()?.role);
  const near = entries.slice(0, IN_REACH);
  const rest = entries.slice(IN_REACH);
  return (
    <Box
      component="nav"
      aria-label={t('app.mainMenu')}
      sx={{
        display: { xs: 'flex', sm: 'none' },
        position: 'fixed',
        insetInline: 0,
        bottom: 0,
        zIndex: 'appBar',
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      {near.map((entry) => (
        <Slot key={entry.to} entry={entry} current={isWithin(pathname, entry.to)} waiting={waiting(entry)} />
      ))}
      {rest.length > 0 && (
        <ButtonBase
          onClick={() => setOpen(true)}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-current={rest.some((entry) => isWithin(pathname, entry.to)) ? 'page' : undefined}
          sx={slot}
        >
          <MoreHorizIcon aria-hidden />
          {t('app.more')}
        </ButtonBase>
      )}
      <Drawer
        anchor="bottom"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { 'aria-label': t('app.mainMenu') } }}
      >
        <List component="div" sx={{ pb: 'calc(env(safe-area-inset-bottom) + 12px)' }}>
          {rest.map((entry) => (
            <ListItemButton
              key={entry.to}
              component={Link}
              to={entry.to}
              onClick={() => setOpen(false)}
              selected={isWithin(pathname, entry.to)}
            >
              <ListItemIcon sx={{ minWidth: 40 }}>
                <Count count={waiting(entry)}>
                  <entry.icon aria-hidden />
                </Count>
              </ListItemIcon>
              <ListItemText primary={t(entry.label)} />
            </ListItemButton>
          ))}
        </List>
      </Drawer>
    </Box>
  );
}

const slot = {
  flex: 1,
  minWidth: 0,
  flexDirection: 'column',
  display: 'flex',
  alignItems: 'center',
  gap: 0.25,
  pt: 1,
  pb: 0.75,
  fontSize: '0.6875rem',
  fontWeight: 600,
  color: 'text.secondary',
  textDecoration: 'none',
  '&[aria-current]': { color: 'primary.main' },
} as const;

function Slot({ entry, current, waiting }: { entry: MenuEntry; current: boolean; waiting: number }) {
  const t = useT();
  return (
    <Box component={Link} to={entry.to} sx={slot} aria-current={current ? 'page' : undefined}>
      <Count count={waiting}>
        <entry.icon aria-hidden />
      </Count>
      {t(entry.label)}
      {waiting > 0 && <span className="only-heard">{t('app.waiting', { smart_count: waiting })}</span>}
    </Box>
  );
}

function Count({ count, children }: { count: number; children: ReactNode }) {
  return (
    <Badge
      badgeContent={count}
      max={99}
      color="primary"
      aria-hidden
      // Within the bar, not across its edge.
      sx={{ '& .MuiBadge-badge': { top: 4, right: -2 } }}
    >
      {children}
    </Badge>
  );
}
