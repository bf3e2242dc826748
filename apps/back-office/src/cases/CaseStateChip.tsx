import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { CaseState } from './types';

const tones: Record<CaseState, Tone> = {
  open: 'active',
  waiting_for_blogger: 'waiting',
  resolved: 'good',
  unresolved: 'quiet',
};

/** Whose turn it is, or how it ended. */
export function CaseStateChip({ state }: { state: CaseState }) {
  const t = useT();
  return <StateChip tone={tones[state]} label={t(`cases.states.${state}`)} />;
}
