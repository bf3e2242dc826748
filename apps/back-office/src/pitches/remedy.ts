import { wallTimeIn } from './departure';
import type { places } from './places';
import type { Departure, RuleAnswer } from './types';

/** What a rule's link does: opens a page, goes to a field, changes when it leaves, or opens the desk of readings. */
export type Remedy =
  | { kind: 'page'; to: string }
  | { kind: 'field'; field: keyof typeof places; words?: string }
  | { kind: 'departure'; departure: Departure }
  | { kind: 'reading' }
  | { kind: 'mention' };

const morning: Departure = { when: 'morning', wallTime: '', exactly: false };

/** The way to put a broken rule right; null when there is none but patience. */
export function remedyOf(
  { remedy, params, code }: RuleAnswer,
  bloggerId: string,
  zone: string,
): Remedy | null {
  const text = (name: string) => (typeof params[name] === 'string' ? (params[name] as string) : '');
  switch (remedy) {
    case 'add-address':
    case 'mend-address':
    case 'leave-in-peace':
    case 'another-way':
      return { kind: 'page', to: `/bloggers/${bloggerId}/show` };
    case 'talk-to-colleague':
    case 'close-the-other':
      return {
        kind: 'page',
        to: text('pitchId') ? `/pitches/${text('pitchId')}/show` : `/bloggers/${bloggerId}/show`,
      };
    case 'close-case':
      return { kind: 'page', to: `/cases/${text('caseId')}/show` };
    case 'choose-reading':
      return { kind: 'field', field: 'readings' };
    case 'choose-address':
      return { kind: 'field', field: 'address' };
    case 'make-reading':
      return { kind: 'reading' };
    case 'mention-reading':
      return { kind: 'mention' };
    case 'state-value':
      return { kind: 'field', field: 'value' };
    case 'say-value':
      return { kind: 'field', field: 'body' };
    case 'ask-freely':
      return { kind: 'field', field: 'body', words: text('sentence') };
    case 'fill-in':
      return fillIn(params, code);
    case 'fewer-follow-ups':
    case 'longer-wait':
    case 'write-follow-up':
      return { kind: 'field', field: 'followUps' };
    case 'another-day':
      return { kind: 'field', field: 'when' };
    case 'their-morning':
      return { kind: 'departure', departure: morning };
    case 'wait':
      return {
        kind: 'departure',
        departure: { when: 'at', wallTime: wallTimeIn(text('freeAt'), zone), exactly: false },
      };
    default:
      return null;
  }
}

function fillIn(params: Record<string, unknown>, code: string | null): Remedy {
  const [first] = (params['empty'] ?? []) as string[];
  if (code === 'nothing_left_over.empty')
    return { kind: 'field', field: first === 'subject' ? 'subject' : 'body' };
  return { kind: 'field', field: 'body', words: ((params['found'] ?? []) as string[])[0] };
}
