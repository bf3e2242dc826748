import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Check, CheckDetail } from './types';

/** The looks at a publication, the latest first. */
export function useChecks(publicationId: string) {
  const path = `/publications/${publicationId}/checks` as const;
  return useQuery({
    queryKey: ['publications', publicationId, 'checks'],
    queryFn: () => api.get<Check[]>(path),
  });
}

/** One look with the text that was judged; undefined while it is read. */
export function useCheck(publicationId: string, id: string | undefined): CheckDetail | undefined {
  const { data } = useQuery({
    queryKey: ['publications', publicationId, 'checks', id],
    queryFn: () => api.get<CheckDetail>(`/publications/${publicationId}/checks/${id}`),
    enabled: id !== undefined,
    placeholderData: keepPreviousData,
  });
  return id === undefined ? undefined : data;
}
