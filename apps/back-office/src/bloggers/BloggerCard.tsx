import { Box, Typography } from '@mui/material';
import { useFormat } from '../format/useFormat';
import { LastContact, NameAndBlog, Where } from './BloggerCells';
import { StageChip } from './StageChip';
import type { BloggerRow } from './types';

/** One blogger on a phone. */
export function BloggerCard({ blogger }: { blogger: BloggerRow }) {
  const format = useFormat();
  const { topics } = blogger;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0, fontWeight: 600 }}>
          <NameAndBlog blogger={blogger} />
        </Box>
        <StageChip stage={blogger.stage} />
      </Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
        <Where blogger={blogger} />
        {topics.length > 0 && `${blogger.language || blogger.country ? ' · ' : ''}${format.list(topics)}`}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary', display: 'flex', gap: 1 }}>
        <LastContact blogger={blogger} />
        {blogger.ownerName && `· ${blogger.ownerName}`}
      </Typography>
    </Box>
  );
}
