import type { Incoming } from '@rapport/inbox';
import type { Sample } from './corpus.js';

/** The kinds as the table shows them: bounces by what follows from them. */
export type ShownKind = 'hard' | 'soft' | Exclude<Incoming['kind'], 'bounce'>;

/** What the program says of a message. One dead address makes the whole bounce hard, as the labels have it. */
export function shownKind(incoming: Incoming): ShownKind {
  if (incoming.kind !== 'bounce') return incoming.kind;
  return incoming.failed.some(({ permanence }) => permanence === 'hard') ? 'hard' : 'soft';
}

/**
 * The kinds that count as right for a label, the first one being what it says.
 *
 * A soft bounce may be a delay notice: one source knows no delays and calls them soft; both leave the address alone.
 * Mail of which the source says only that it is no bounce was written by a person as far as anybody knows, or is a
 * receipt.
 */
export function rightKinds({ kind, labels }: Sample): ShownKind[] {
  if (kind === 'bounce_hard') return ['hard'];
  if (kind === 'bounce_soft') return ['soft', 'delay_notice'];
  if (kind === 'unlabelled_bounce') return ['soft', 'hard', 'delay_notice'];
  if (kind === 'delivery_delay') return ['delay_notice'];
  if (kind === 'delivery_success') return ['receipt'];
  if (kind === 'feedback_loop') return ['feedback_report'];
  if (kind === 'challenge_response') return ['challenge'];
  if (kind === 'auto_reply')
    return labels.subtype === 'challenge_response' ? ['challenge', 'auto_reply'] : ['auto_reply'];
  if (kind === 'opt_out') return ['opt_out'];
  if (kind === 'other' && /machine notice/.test(labels.hard_negative ?? ''))
    return ['reply', 'auto_reply', 'soft'];
  if (kind === 'normal') return ['reply', 'receipt'];
  return ['reply'];
}
