import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import type { PathOf } from '../api/paths';
import { readListHeaders } from '../providers/listPaging';

const PAGE = 50;

/** The records behind a number, page after page as they are asked for; `total` is how many there are. */
export function useRecords<R>(path: PathOf<'get'>, search: URLSearchParams) {
  const query = Object.fromEntries(search);
  const { data, isPending, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['reports', path, query],
    queryFn: async ({ pageParam, signal }) => {
      const range = `[0,${PAGE - 1}]`;
      const asked = { ...query, range, after: pageParam ?? undefined };
      const { data: records, headers } = await call<R[]>('GET', path, undefined, { query: asked, signal });
      return { records, ...readListHeaders(headers) };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  return {
    records: data?.pages.flatMap((page) => page.records),
    total: data?.pages[0]?.total ?? 0,
    isPending,
    error,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isReadingMore: isFetchingNextPage,
  };
}
