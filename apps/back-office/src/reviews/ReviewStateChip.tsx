import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { ReviewState } from './types';

const tones: Record<ReviewState, Tone> = {
  proposed: 'neutral',
  agreed: 'active',
  shipped: 'active',
  received: 'active',
  published: 'good',
  closed: 'good',
  declined: 'quiet',
  cancelled: 'quiet',
};

/** Where a review request stands; overdue is said beside it, it is no state. */
export function ReviewStateChip({ state, overdue = false }: { state: ReviewState; overdue?: boolean }) {
  const t = useT();
  return (
    <>
      <StateChip tone={tones[state]} label={t(`reviews.states.${state}`)} />
      {overdue && <StateChip tone="bad" label={t('reviews.overdue')} />}
    </>
  );
}
