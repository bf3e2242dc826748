import { useGetList } from 'react-admin';
import type { Schemas } from '../api/paths';
import { useT } from '../i18n/useT';
import { ReviewStateChip } from '../reviews';
import { RecordLines } from './RecordLines';

/** What this person was asked to try. */
export function ReviewsCard({ bloggerId }: { bloggerId: string }) {
  const t = useT();
  const query = useGetList<Schemas['ReviewView']>('review-requests', {
    filter: { bloggerId },
    sort: { field: 'updatedAt', order: 'DESC' },
    meta: { row: true },
  });
  return (
    <RecordLines
      title={t('bloggers.reviews.title')}
      none={t('bloggers.reviews.none')}
      query={query}
      line={({ id, productName, campaignName, state, overdue }) => ({
        to: `/review-requests/${id}/show`,
        title: productName,
        about: campaignName,
        chip: <ReviewStateChip state={state} overdue={overdue} />,
      })}
    />
  );
}
