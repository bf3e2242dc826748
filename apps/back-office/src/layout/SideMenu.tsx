import { Badge, Box, ButtonBase, Typography } from '@mui/material';
import { Link, useLocation } from 'react-router';
import SearchIcon from '@mui/icons-material/Search';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import type { MenuEntry } from './feature';
import { isWithin, menuFor } from './menu';
import { useWaiting } from './useWaiting';

export const MENU_WIDTH = { sm: 76, lg: 204 };

/** The menu of the day at the left: a rail with short names, words beside the icons on a wide screen. */
export function SideMenu({ onSearch }: { onSearch: () => void }) {
  const t = useT();
  const entries = menuFor(useMe()?.role);
  return (
    <Box
      component="nav"
      aria-label={t('app.mainMenu')}
      sx={{
        display: { xs: 'none', sm: 'flex' },
        flexDirection: 'column',
        position: 'sticky',
        top: 0,
        height: '100dvh',
        width: MENU_WIDTH,
        flexShrink: 0,
        px: 1,
        py: 1.5,
        gap: 0.25,
        borderRight: 1,
        borderColor: 'divider',
        overflowY: 'auto',
      }}
    >
      <Brand />
      <SearchButton onSearch={onSearch} />
      {entries
        .filter((entry) => !entry.atFoot)
        .map((entry) => (
          <Entry key={entry.to} entry={entry} />
        ))}
      <Box sx={{ flex: 1 }} />
      {entries
        .filter((entry) => entry.atFoot)
        .map((entry) => (
          <Entry key={entry.to} entry={entry} />
        ))}
      <AccountMenu />
    </Box>
  );
}

const row = {
  display: 'flex',
  flexDirection: { sm: 'column', lg: 'row' },
  alignItems: 'center',
  justifyContent: { sm: 'center', lg: 'flex-start' },
  gap: { sm: 0.25, lg: 1.25 },
  px: { sm: 0.25, lg: 1.25 },
  py: { sm: 0.75, lg: 0 },
  minHeight: { sm: 50, lg: 36 },
  width: '100%',
  borderRadius: 2,
  color: 'text.secondary',
  textDecoration: 'none',
  fontSize: { sm: '0.6875rem', lg: '0.875rem' },
  fontWeight: 550,
  '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
  '&[aria-current]': { bgcolor: 'action.selected', color: 'primary.main', fontWeight: 650 },
  '& svg': { fontSize: 20 },
} as const;

function Entry({ entry }: { entry: MenuEntry }) {
  const t = useT();
  const { pathname } = useLocation();
  const waiting = useWaiting()(entry);
  const current = isWithin(pathname, entry.to);
  return (
    <Box component={Link} to={entry.to} sx={row} aria-current={current ? 'page' : undefined}>
      <Badge
        badgeContent={waiting}
        max={99}
        color="primary"
        sx={{ '& .MuiBadge-badge': { display: { lg: 'none' } } }}
        aria-hidden
      >
        <entry.icon aria-hidden />
      </Badge>
      <Box
        component="span"
        sx={{
          flex: { lg: 1 },
          maxWidth: '100%',
          overflowWrap: 'normal',
          textAlign: { sm: 'center', lg: 'left' },
        }}
      >
        {t(entry.label)}
      </Box>
      {waiting > 0 && <Waiting count={waiting} />}
    </Box>
  );
}

function Waiting({ count }: { count: number }) {
  const t = useT();
  return (
    <>
      <Box
        component="span"
        aria-hidden
        sx={{
          display: { sm: 'none', lg: 'inline-block' },
          px: 0.75,
          minWidth: 22,
          textAlign: 'center',
          borderRadius: 5,
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          fontSize: '0.75rem',
          lineHeight: '20px',
        }}
      >
        {count}
      </Box>
      <Box component="span" className="only-heard">
        {t('app.waiting', { smart_count: count })}
      </Box>
    </>
  );
}

function SearchButton({ onSearch }: { onSearch: () => void }) {
  const t = useT();
  return (
    <ButtonBase
      onClick={onSearch}
      aria-keyshortcuts="/ Control+K"
      sx={{ ...row, mb: 1, border: { lg: 1 }, borderColor: { lg: 'divider' } }}
    >
      <SearchIcon aria-hidden />
      <Box component="span" sx={{ flex: { lg: 1 }, textAlign: 'left' }}>
        {t('search.open')}
      </Box>
      <Typography
        component="kbd"
        variant="caption"
        aria-hidden
        sx={{ display: { sm: 'none', lg: 'inline' }, fontFamily: 'inherit' }}
      >
        /
      </Typography>
    </ButtonBase>
  );
}
