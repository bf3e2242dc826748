import type { When } from '@rapport/messages';
import type { WhenDto } from './pitches.dto.js';

/** When it is to leave, as the ledger understands it. */
export function whenOf({ when, wallTime = '' }: WhenDto): When {
  return when === 'at' ? { kind: 'at', wallTime } : { kind: when };
}
