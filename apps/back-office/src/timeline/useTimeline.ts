import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import type { PathOf } from '../api/paths';
import type { TimelineEntry, TimelineKind } from './types';

interface TimelinePage {
  entries: TimelineEntry[];
  /** Give this as `before` for what was earlier; undefined at the beginning of time. */
  before: number | undefined;
}

async function read(
  path: PathOf<'get'>,
  kinds: TimelineKind[],
  before: number,
  signal: AbortSignal,
): Promise<TimelinePage> {
  const query = { before: before || undefined, kinds: kinds.join(',') };
  const { data, headers } = await call<TimelineEntry[]>('GET', path, undefined, { query, signal });
  return { entries: data, before: headers.has('link') ? data.at(-1)?.id : undefined };
}

/** A timeline at `path`, the latest first, page after page as they are asked for. */
export function useTimeline(path: PathOf<'get'>, kinds: TimelineKind[]) {
  const query = useInfiniteQuery({
    queryKey: ['timeline', path, kinds],
    queryFn: ({ pageParam, signal }) => read(path, kinds, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => last.before,
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  return {
    query,
    entries: data?.pages.flatMap((page) => page.entries) ?? [],
    earlier: hasNextPage ? () => void fetchNextPage() : undefined,
    isReadingEarlier: isFetchingNextPage,
  };
}
