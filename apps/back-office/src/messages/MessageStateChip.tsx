import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';
import type { MessageState } from './types';

const tones: Record<MessageState, Tone> = {
  draft: 'quiet',
  scheduled: 'active',
  claimed: 'active',
  transmitting: 'active',
  sent: 'good',
  refused: 'bad',
  uncertain: 'waiting',
  held: 'waiting',
  cancelled: 'quiet',
  bounced: 'bad',
  received: 'good',
};

/** Where a message stands, in a word. What was only captured is never called sent. */
export function MessageStateChip({ state, captured = false }: { state: MessageState; captured?: boolean }) {
  const t = useT();
  const onlyCaptured = captured && state === 'sent';
  return (
    <StateChip
      tone={onlyCaptured ? 'neutral' : tones[state]}
      label={t(onlyCaptured ? 'messages.state.captured' : `messages.state.${state}`)}
    />
  );
}
