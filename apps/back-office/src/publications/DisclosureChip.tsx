import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { DisclosureStatus } from './types';

const tones: Record<DisclosureStatus, Tone> = {
  not_required: 'quiet',
  pending: 'waiting',
  compliant: 'good',
  insufficient: 'bad',
  missing: 'bad',
  removed: 'bad',
  unverifiable: 'neutral',
};

/** Whether readers are told of the tie. */
export function DisclosureChip({ status }: { status: DisclosureStatus }) {
  const t = useT();
  return (
    <StateChip
      tone={tones[status]}
      label={t(`publications.disclosures.${status}`)}
      title={t(`publications.disclosureMeans.${status}`)}
    />
  );
}
