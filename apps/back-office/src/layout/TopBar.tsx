import { Box, IconButton } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useT } from '../i18n/useT';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';

/** On phones: the mark, the search and the account. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const t = useT();
  return (
    <Box
      component="header"
      sx={{ display: { xs: 'flex', sm: 'none' }, alignItems: 'center', px: 1.5, pt: 1, gap: 0.5 }}
    >
      <Box sx={{ flex: 1, '& > div': { pb: 0 } }}>
        <Brand />
      </Box>
      <IconButton onClick={onSearch} aria-label={t('search.open')} sx={{ p: 1.25 }}>
        <SearchIcon />
      </IconButton>
      <AccountMenu compact />
    </Box>
  );
}
