import { Box, ButtonBase, Typography } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useT } from '../i18n/useT';
import { useMe } from '../providers/useMe';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import { menuFor } from './menu';
import { menuRow, SideMenuEntry } from './SideMenuEntry';

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
        px: { sm: 0.5, lg: 1 },
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
          <SideMenuEntry key={entry.to} entry={entry} />
        ))}
      <Box sx={{ flex: 1 }} />
      {entries
        .filter((entry) => entry.atFoot)
        .map((entry) => (
          <SideMenuEntry key={entry.to} entry={entry} />
        ))}
      <AccountMenu />
    </Box>
  );
}

function SearchButton({ onSearch }: { onSearch: () => void }) {
  const t = useT();
  return (
    <ButtonBase
      onClick={onSearch}
      aria-keyshortcuts="/ Control+K"
      sx={{ ...menuRow, mb: 1, border: { lg: 1 }, borderColor: { lg: 'divider' } }}
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
