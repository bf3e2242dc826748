import { Box, Dialog, InputBase, Typography } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { pathOf, type SearchHit } from './searchHit';
import { SearchHitLine } from './SearchHitLine';
import { useSettled } from './useSettled';

const SHORTEST = 2;

/** One search over everything, opened by `/` or Ctrl-K. Arrows choose, Enter opens. */
export function SearchPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      aria-labelledby="search-title"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{
        paper: { sx: { mt: { xs: 1, sm: '12vh' }, mx: { xs: 1 }, width: { xs: 'calc(100% - 16px)' } } },
      }}
    >
      <span id="search-title" className="only-heard">
        {t('search.label')}
      </span>
      <Palette onClose={onClose} />
    </Dialog>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const q = useSettled(typed.trim(), 180);
  const {
    data: hits = [],
    isFetching,
    error,
  } = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => api.get<SearchHit[]>('/search', { q }, signal),
    enabled: q.length >= SHORTEST,
    placeholderData: (before) => (q.length >= SHORTEST ? before : undefined),
  });
  const shown = q.length >= SHORTEST ? hits : [];
  useEffect(() => setChosen(0), [q]);

  const openHit = (hit: SearchHit | undefined) => {
    if (!hit) return;
    onClose();
    void navigate(pathOf(hit));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + shown.length) % shown.length);
    }
    if (event.key === 'Enter') openHit(shown[chosen]);
  };
  const nothing = q.length >= SHORTEST && !isFetching && shown.length === 0;
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          px: 2,
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <SearchIcon sx={{ color: 'text.secondary' }} aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={t('search.placeholder')}
          inputProps={{
            'aria-label': t('search.label'),
            role: 'combobox',
            'aria-expanded': shown.length > 0,
            'aria-controls': 'search-hits',
            'aria-activedescendant': shown[chosen] ? `hit-${chosen}` : undefined,
          }}
        />
      </Box>
      <Box
        id="search-hits"
        role="listbox"
        aria-label={t('search.results', { smart_count: shown.length })}
        sx={{ maxHeight: '52vh', overflowY: 'auto', py: shown.length > 0 ? 0.75 : 0 }}
      >
        {shown.map((hit, index) => (
          <SearchHitLine
            key={`${hit.type} ${hit.id}`}
            hit={hit}
            index={index}
            chosen={index === chosen}
            onOpen={() => openHit(hit)}
          />
        ))}
      </Box>
      <Typography
        role="status"
        variant="body2"
        sx={{ color: 'text.secondary', px: 2, py: shown.length > 0 ? 0 : 2 }}
      >
        {error
          ? error.message
          : nothing
            ? t('search.nothing', { q })
            : shown.length === 0
              ? t('search.start')
              : ''}
      </Typography>
    </>
  );
}
