import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../api/client';
import { type Asked, askedIn } from './figures';
import type { Funnel, Outcomes, Progress } from './types';

/** What the report on screen is about, kept in the address so that it can be sent to somebody. */
export function useAsked(): [Asked, (change: Partial<Asked>) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (changed: Partial<Asked>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changed)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return [askedIn(search), change];
}

/** The parts of a report, read side by side. */
export function useReport(asked: Asked) {
  const query = { ...asked };
  const funnel = useQuery({
    queryKey: ['reports', 'funnel', asked],
    queryFn: ({ signal }) => api.get<Funnel>('/reports/funnel', query, signal),
    placeholderData: keepPreviousData,
  });
  const outcomes = useQuery({
    queryKey: ['reports', 'outcomes', asked],
    queryFn: ({ signal }) => api.get<Outcomes>('/reports/outcomes', query, signal),
    placeholderData: keepPreviousData,
  });
  const { campaignId } = asked;
  const progress = useQuery({
    queryKey: ['campaigns', 'progress', campaignId],
    queryFn: ({ signal }) => api.get<Progress>(`/campaigns/${campaignId}/progress`, {}, signal),
    enabled: campaignId !== undefined,
  });
  return {
    funnel: funnel.data,
    outcomes: outcomes.data,
    progress: campaignId ? progress.data : undefined,
    error: funnel.error ?? outcomes.error ?? progress.error,
    isFetching: funnel.isFetching || outcomes.isFetching,
    refetch: () =>
      Promise.all([funnel, outcomes, progress].filter(({ error }) => error).map((part) => part.refetch())),
  };
}
