import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import type { PathOf } from '../api/paths';
import { readListHeaders } from '../providers/listPaging';

const PAGE = 50;

/** The records behind a number, page after page as they are asked for; `total` is how many there are. */
export function useRecords<R>(path: PathOf<'get'>, search: URLSearchParams) {
  const chosen = Object.fromEntries(search);
  const query = useInfiniteQuery({
    queryKey: ['reports', path, chosen],
    queryFn: async ({ pageParam, signal }) => {
      const range = `[0,${PAGE - 1}]`;
      const asked = { ...chosen, range, after: pageParam ?? undefined };
      const { data: records, headers } = await call<R[]>('GET', path, undefined, { query: asked, signal });
      return { records, ...readListHeaders(headers) };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = query;
  return {
    query,
    records: data?.pages.flatMap((page) => page.records),
    total: data?.pages[0]?.total,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isReadingMore: isFetchingNextPage,
  };
}
