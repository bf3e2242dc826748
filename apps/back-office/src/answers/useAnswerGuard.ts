import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client';
import type { AnswerContent, GuardAnswer } from './types';

const PAUSE_MS = 350;
const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** When an answer is to leave. */
export interface AnswerWhen {
  when: 'now' | 'at';
  wallTime: string;
}

/** The same as the API asks for it. */
export function whenBody({ when, wallTime }: AnswerWhen) {
  return when === 'at' ? { when, wallTime } : { when };
}

/** What the guard says of what is typed now, saved or not; the last answer stays while it is asked again. */
export function useAnswerGuard(id: string, { body, contactPointId }: AnswerContent, when: AnswerWhen) {
  const key = JSON.stringify({ body, contactPointId, ...whenBody(when) });
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(key), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [key]);
  const { data, error, isFetching } = useQuery({
    queryKey: ['guard-checks', 'answer', id, settled],
    queryFn: () => api.post<GuardAnswer>(`/answers/${id}/guard-checks`, JSON.parse(settled)),
    enabled: when.when === 'now' || WALL_TIME.test(when.wallTime),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  return { verdict: data, error, isFresh: !isFetching && key === settled };
}
