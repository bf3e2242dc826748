import { Badge, Box } from '@mui/material';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n/useT';
import type { MenuEntry } from './feature';
import { isWithin } from './menu';
import { useWaiting } from './useWaiting';

/** How a line of the menu looks: icon over word on the rail, beside it on a wide screen. */
export const menuRow = {
  display: 'flex',
  flexDirection: { sm: 'column', lg: 'row' },
  alignItems: 'center',
  justifyContent: { sm: 'center', lg: 'flex-start' },
  gap: { sm: 0.25, lg: 1.25 },
  px: { sm: 0.25, lg: 1.25 },
  py: { sm: 0.75, lg: 0 },
  minHeight: { sm: 50, lg: 36 },
  width: '100%',
  borderRadius: 1,
  color: 'text.secondary',
  textDecoration: 'none',
  fontSize: { sm: '0.6875rem', lg: '0.875rem' },
  fontWeight: 550,
  '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
  '&[aria-current]': { bgcolor: 'action.selected', color: 'primary.main', fontWeight: 650 },
  '& svg': { fontSize: 20 },
} as const;

/** One place of the menu, with the count of what waits there. */
export function SideMenuEntry({ entry }: { entry: MenuEntry }) {
  const t = useT();
  const { pathname } = useLocation();
  const waiting = useWaiting()(entry);
  const current = isWithin(pathname, entry.to);
  return (
    <Box component={Link} to={entry.to} sx={menuRow} aria-current={current ? 'page' : undefined}>
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
