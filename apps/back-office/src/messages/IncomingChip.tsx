import { useT } from '../i18n/useT';
import { StateChip, type Tone } from '../ui';

const tones: Record<string, Tone> = {
  reply: 'active',
  opt_out: 'bad',
  auto_reply: 'waiting',
  bounce: 'bad',
  delay_notice: 'waiting',
  feedback_report: 'bad',
  challenge: 'waiting',
  receipt: 'quiet',
  unreadable: 'waiting',
};

/** What came in, in a word; an answer that somebody logged by hand is an answer like any other. */
export function IncomingChip({ kind }: { kind: string | null }) {
  const t = useT();
  const known = kind ?? 'reply';
  return (
    <StateChip
      tone={tones[known] ?? 'neutral'}
      label={t.any(`messages.incoming.${known}`, t('messages.state.received'))}
    />
  );
}
