import { IconButton, InputAdornment, OutlinedInput } from '@mui/material';
import ClearIcon from '@mui/icons-material/Clear';
import SearchIcon from '@mui/icons-material/Search';
import { useEffect, useState } from 'react';
import { useListContext } from 'react-admin';
import { useT } from '../i18n/useT';

/** The search of a list: filters as one types (after a breath). */
export function ListSearch() {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const applied = String(filterValues.q ?? '');
  const [typed, setTyped] = useState(applied);
  useEffect(() => setTyped(applied), [applied]);
  useEffect(() => {
    if (typed.trim() === applied) return;
    const timer = setTimeout(() => {
      const { q: _before, ...others } = filterValues as { q?: string };
      setFilters(typed.trim() ? { ...others, q: typed.trim() } : others, []);
    }, 250);
    return () => clearTimeout(timer);
  }, [typed, applied, filterValues, setFilters]);
  return (
    <OutlinedInput
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={t('list.search')}
      size="small"
      inputProps={{ 'aria-label': t('list.search'), type: 'search', style: { paddingBlock: 6.5 } }}
      sx={{
        width: { xs: '100%', sm: 240 },
        flexShrink: 0,
        '& input::-webkit-search-cancel-button': { display: 'none' },
      }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon fontSize="small" />
        </InputAdornment>
      }
      endAdornment={
        typed && (
          <IconButton edge="end" aria-label={t('list.clearSearch')} onClick={() => setTyped('')}>
            <ClearIcon fontSize="small" />
          </IconButton>
        )
      }
    />
  );
}
