import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/useT';
import type { SearchHit } from './searchHit';

/** One thing found: its name, where it belongs, what it is. */
export function SearchHitLine({
  hit,
  index,
  chosen,
  onOpen,
}: {
  hit: SearchHit;
  index: number;
  chosen: boolean;
  onOpen: () => void;
}) {
  const t = useT();
  return (
    <Box
      id={`hit-${index}`}
      role="option"
      aria-selected={chosen}
      onClick={onOpen}
      ref={(line: HTMLElement | null) => void (chosen && line?.scrollIntoView({ block: 'nearest' }))}
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        gap: 1.5,
        mx: 0.75,
        px: 1.25,
        py: 0.75,
        borderRadius: 0.75,
        cursor: 'pointer',
        bgcolor: chosen ? 'action.selected' : undefined,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography noWrap sx={{ fontWeight: 600 }}>
          {hit.title}
        </Typography>
        {hit.subtitle && (
          <Typography variant="caption" noWrap sx={{ display: 'block', color: 'text.secondary' }}>
            {hit.subtitle}
          </Typography>
        )}
      </Box>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t.any(`search.types.${hit.type}`, hit.type)}
      </Typography>
    </Box>
  );
}
