import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { Stage } from './types';

const tones: Record<Stage, Tone> = {
  new: 'neutral',
  researched: 'neutral',
  contacted: 'waiting',
  in_conversation: 'active',
  partner: 'good',
  dormant: 'quiet',
};

/** Where the relationship stands. */
export function StageChip({ stage }: { stage: Stage }) {
  const t = useT();
  return <StateChip tone={tones[stage]} label={t(`bloggers.stages.${stage}`)} />;
}
