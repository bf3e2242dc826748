import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { Severity } from './types';

const tones: Record<Severity, Tone> = { low: 'quiet', medium: 'neutral', high: 'bad' };

/** How much harm there is in it. */
export function SeverityChip({ severity }: { severity: Severity }) {
  const t = useT();
  return <StateChip tone={tones[severity]} label={t(`cases.severities.${severity}`)} />;
}
