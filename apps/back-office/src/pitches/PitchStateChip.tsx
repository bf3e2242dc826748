import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { PitchState } from './types';

const tones: Record<PitchState, Tone> = {
  draft: 'quiet',
  scheduled: 'active',
  sent: 'neutral',
  replied: 'waiting',
  accepted: 'good',
  declined: 'quiet',
  no_response: 'quiet',
  bounced: 'bad',
  withdrawn: 'quiet',
};

/** Where a pitch stands, in a word. */
export function PitchStateChip({ state }: { state: PitchState }) {
  const t = useT();
  return <StateChip tone={tones[state]} label={t(`pitches.states.${state}`)} />;
}
