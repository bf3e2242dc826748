import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { useMay } from '../providers/useMe';
import { useIntention } from '../ui';
import type { Answer } from './types';

/** The id of the element where one answers in a thread. */
export const placeOf = (threadId: string): string => `answer-${threadId}`;

/**
 * The answer that one has begun in a thread, and the way to begin one. `drafts` is undefined until it is known, and for
 * those who don't write.
 */
export function useAnswerDraft(threadId: string | null, bloggerId: string) {
  const isOfficer = useMay('officer');
  const { run, busy } = useIntention();
  const { data: drafts } = useQuery({
    queryKey: ['answers', bloggerId],
    queryFn: () => api.get<Answer[]>('/answers', { bloggerId }),
    enabled: isOfficer && threadId !== null,
    // What one goes on writing must be what is stored now.
    staleTime: 0,
  });
  const draft = drafts?.find((one) => one.threadId === threadId);
  /** Begins an answer, or goes to the one that was begun. */
  const begin = (): void => {
    if (!threadId) return;
    if (draft) document.getElementById(placeOf(threadId))?.querySelector('textarea')?.focus();
    else void run(() => api.post(`/threads/${threadId}/answers`));
  };
  return { drafts, draft, begin, busy };
}
