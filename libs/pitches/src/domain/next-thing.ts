// What happens next with a pitch, and when: the one line that a list and a headline need.
import { type PitchState } from './pitch-state.js';

export const NEXT_THINGS = [
  'write',
  'leaves',
  'leaving',
  'held',
  'uncertain',
  'follow_up',
  'silence',
  'decide',
  'nothing',
] as const;

export type NextThing = (typeof NEXT_THINGS)[number];

/** The earliest message of the pitch that has not left, or of which it can't be known. */
export interface PendingMessage {
  id: string;
  step: number;
  state: 'scheduled' | 'claimed' | 'transmitting' | 'held' | 'uncertain';
  notBefore: Date | null;
  whyNot: WhyNot | null;
}

/** Why it has not left: a code to translate by, what goes into the sentence, the sentence in English. */
export interface WhyNot {
  code: string;
  params: Record<string, unknown>;
  text: string;
}

export interface Next {
  what: NextThing;
  at: Date | null;
  /** The message it is about, where there is one. */
  messageId: string | null;
  step: number | null;
  whyNot: WhyNot | null;
}

/**
 * What happens next.
 * @param silentAt when the pitch counts as unanswered, once nothing more is to be sent
 */
export function nextThing(state: PitchState, pending: PendingMessage | null, silentAt: Date | null): Next {
  const about = {
    messageId: pending?.id ?? null,
    step: pending?.step ?? null,
    whyNot: pending?.whyNot ?? null,
  };
  const nobody = { messageId: null, step: null, whyNot: null };
  if (state === 'draft') return { what: 'write', at: null, ...nobody };
  if (state === 'replied') return { what: 'decide', at: null, ...nobody };
  if (state !== 'scheduled' && state !== 'sent') return { what: 'nothing', at: null, ...nobody };
  if (pending === null) return { what: state === 'sent' ? 'silence' : 'nothing', at: silentAt, ...nobody };
  if (pending.state === 'held' || pending.state === 'uncertain') {
    return { what: pending.state, at: pending.notBefore, ...about };
  }
  if (pending.state !== 'scheduled') return { what: 'leaving', at: pending.notBefore, ...about };
  return { what: pending.step === 0 ? 'leaves' : 'follow_up', at: pending.notBefore, ...about };
}
