import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { CampaignState } from './types';

const tones: Record<CampaignState, Tone> = { draft: 'neutral', running: 'active', ended: 'quiet' };

/** Whether a campaign is prepared, runs or has ended. */
export function CampaignStateChip({ state }: { state: CampaignState }) {
  const t = useT();
  return <StateChip tone={tones[state]} label={t(`campaigns.states.${state}`)} />;
}
