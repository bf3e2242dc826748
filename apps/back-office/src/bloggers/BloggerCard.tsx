import { Box, Typography } from '@mui/material';
import { LastContact, NameAndBlog, Where } from './BloggerCells';
import { StageChip } from './StageChip';
import type { BloggerRow } from './types';

/** One blogger on a phone. */
export function BloggerCard({ blogger }: { blogger: BloggerRow }) {
  const { topics } = blogger;
  return (
    <Box>
      <Box sx={{ fontWeight: 600 }}>
        <NameAndBlog blogger={blogger} aside={<StageChip stage={blogger.stage} />} />
      </Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary', mt: 0.5 }}>
        <Where blogger={blogger} />
        {topics.length > 0 && `${blogger.language || blogger.country ? ' · ' : ''}${topics.join(', ')}`}
      </Typography>
      <Typography
        variant="caption"
        component="div"
        sx={{ color: 'text.secondary', display: 'flex', gap: 0.5 }}
      >
        <LastContact blogger={blogger} />
        {blogger.ownerName && `· ${blogger.ownerName}`}
      </Typography>
    </Box>
  );
}
