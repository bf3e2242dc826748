import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useFormat } from '../format/useFormat';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention, useUndo } from '../ui';
import type { Answer } from './types';
import { type AnswerWhen, whenBody } from './useAnswerGuard';

/** As long as the server waits before "now" leaves. */
const TAKE_BACK_MS = 10_000;

/** Lets an answer go, offers ten seconds to take it back, throws it away. */
export function useAnswerActions({ id, bloggerId }: Answer, save: () => Promise<number | null>) {
  const t = useT();
  const format = useFormat();
  const confirm = useConfirm();
  const undoable = useUndo();
  const client = useQueryClient();
  const { run, busy } = useIntention();
  const path = `/answers/${id}/schedule` as const;
  /** A draft that is open elsewhere in the page is read anew before it is shown. */
  const gone = () => client.removeQueries({ queryKey: ['answers', bloggerId] });
  const send = async (when: AnswerWhen, zone: string | undefined) => {
    const version = await save();
    if (version === null) return;
    await run(() => api.put<Answer>(path, { ...whenBody(when), version }), {
      then: ({ leavesAt }) => {
        gone();
        undoable({
          message: t('answers.scheduled', { when: leavesAt ? format.when(leavesAt, zone) : '' }),
          act: () => Promise.resolve(),
          undo: () => void run(() => api.delete(path), { done: t('answers.takenBack'), then: gone }),
          within: TAKE_BACK_MS,
        });
      },
    });
  };
  const discard = async (isEmpty: boolean) => {
    const sure =
      isEmpty ||
      (await confirm({
        title: t('answers.discardTitle'),
        body: t('answers.discardBody'),
        act: t('answers.discard'),
        danger: true,
      })) !== null;
    if (sure) await run(() => api.delete(`/answers/${id}`), { done: t('answers.discarded'), then: gone });
  };
  return { send, discard, busy };
}
