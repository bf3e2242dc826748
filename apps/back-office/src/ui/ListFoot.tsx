import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useInfinitePaginationContext, useListContext } from 'react-admin';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';

/** Under a list: how many there are, and more as one comes near the end. */
export function ListFoot() {
  const t = useT();
  const format = useFormat();
  const { total, meta, isPending, error } = useListContext();
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = useInfinitePaginationContext();
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = foot.current;
    if (!element || !hasNextPage || isFetchingNextPage) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), {
      rootMargin: '400px',
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (isPending || error) return null;
  return (
    <Box
      ref={foot}
      sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1.25, px: 0.5, color: 'text.secondary' }}
    >
      <Typography variant="caption" role="status">
        {isFetchingNextPage
          ? t('list.loadingMore')
          : typeof total === 'number'
            ? t('list.count', { count: format.count(total, Boolean(meta?.capped)) })
            : !hasNextPage
              ? t('list.end')
              : ''}
      </Typography>
      {hasNextPage && !isFetchingNextPage && (
        <Button onClick={() => void fetchNextPage()}>{t('list.loadMore')}</Button>
      )}
    </Box>
  );
}
