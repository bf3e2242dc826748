import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { ImportState } from './types';

const tones: Record<ImportState, Tone> = {
  mapping: 'waiting',
  checking: 'active',
  checked: 'waiting',
  running: 'active',
  done: 'good',
  failed: 'bad',
  undone: 'quiet',
};

/** Where an import stands, in a word. */
export function ImportStateChip({ state }: { state: ImportState }) {
  const t = useT();
  return <StateChip tone={tones[state]} label={t(`imports.states.${state}`)} />;
}
