import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client';
import { isDeparture, whenBody } from './departure';
import type { DraftContent } from './draftContent';
import type { Departure, GuardAnswer, Pitch } from './types';

const PAUSE_MS = 350;

/** What the one-to-one guard says of what is typed now, saved or not. Keeps the last answer while it asks again. */
export function useGuard({ id, bloggerId }: Pitch, content: DraftContent, departure: Departure) {
  const { templateId: _begunAs, ...written } = content;
  const asked = { pitchId: id, bloggerId, ...written, ...whenBody(departure) };
  const settled = useSettled(asked);
  const { data, error, isFetching } = useQuery({
    queryKey: ['guard-checks', id, settled],
    queryFn: () => api.post<GuardAnswer>('/guard-checks', settled),
    enabled: isDeparture(departure),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  return { answer: data, error, isFetching: isFetching || JSON.stringify(asked) !== JSON.stringify(settled) };
}

/** A value once it has stood still for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(JSON.parse(key) as T), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [key]);
  return settled;
}
