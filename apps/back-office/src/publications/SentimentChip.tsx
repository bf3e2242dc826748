import { useT } from '../i18n/useT';
import { StateChip } from '../ui';
import type { Sentiment } from './types';

/** How staff judge it. All alike in looks: no sentiment is a failure or a success. */
export function SentimentChip({ sentiment }: { sentiment: Sentiment }) {
  const t = useT();
  return <StateChip tone="neutral" label={t(`publications.sentiments.${sentiment}`)} />;
}
