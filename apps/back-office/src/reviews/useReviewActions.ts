import { useNavigate } from 'react-router';
import { api } from '../api/client';
import { useT } from '../i18n/useT';
import { useConfirm, useIntention } from '../ui';
import type { Review } from './types';

/** What one does with a review request. */
export function useReviewActions({ id, next }: Review) {
  const t = useT();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { run, busy } = useIntention();
  const agree = () => run(() => api.put(`/review-requests/${id}/agreement`), { done: t('reviews.agreed') });
  const finish = async (
    how: 'decline' | 'cancel',
    end: (reason: string) => Promise<unknown>,
    done: string,
  ) => {
    const reason = await confirm({
      title: t(`reviews.${how}Title`),
      body: t(`reviews.${how}Body`),
      act: t(`reviews.${how}`),
      danger: how === 'cancel',
      reason: { label: t('reviews.whyOptional'), optional: true },
    });
    if (reason !== null) await run(() => end(reason), { done });
  };
  const close = async () => {
    const early = next.what === 'return_loan';
    const sure = early
      ? await confirm({
          title: t('reviews.closeTitle'),
          body: t('reviews.closeBody'),
          act: t('reviews.close'),
        })
      : '';
    if (sure !== null)
      await run(() => api.put(`/review-requests/${id}/closure`, {}), { done: t('reviews.closed') });
  };
  const remove = async () => {
    const sure = await confirm({
      title: t('reviews.deleteTitle'),
      body: t('reviews.deleteBody'),
      act: t('common.delete'),
      danger: true,
    });
    if (sure === null) return;
    await run(() => api.delete(`/review-requests/${id}`), {
      done: t('reviews.deleted'),
      then: () => void navigate('/review-requests'),
    });
  };
  return {
    agree,
    decline: () =>
      finish(
        'decline',
        (reason) => api.put(`/review-requests/${id}/decline`, { reason }),
        t('reviews.declined'),
      ),
    cancel: () =>
      finish(
        'cancel',
        (reason) => api.put(`/review-requests/${id}/cancellation`, { reason }),
        t('reviews.cancelled'),
      ),
    close,
    remove,
    busy,
  };
}
