import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blamesAddress, failureEffect } from './failure-effect.js';
import type { FailureReason } from './incoming.js';

const failure = (permanence: 'hard' | 'soft', status: string | null, reason: FailureReason) => ({
  permanence,
  status,
  reason,
});

describe('what a delivery failure comes to', () => {
  it.each<[ReturnType<typeof failure>, number, string]>([
    [failure('hard', '5.1.1', 'no-such-user'), 0, 'dead'],
    [failure('hard', null, 'no-such-domain'), 0, 'dead'],
    [failure('soft', '4.2.2', 'mailbox-full'), 0, 'counted'],
    [failure('soft', '4.2.2', 'mailbox-full'), 1, 'counted'],
    [failure('soft', '4.2.2', 'mailbox-full'), 2, 'dead'],
    [failure('soft', '5.2.2', 'mailbox-full'), 0, 'counted'],
    [failure('soft', '5.7.1', 'policy'), 0, 'refused'],
    [failure('hard', '5.7.26', 'authentication'), 0, 'refused'],
    [failure('soft', '5.3.4', 'too-large'), 0, 'refused'],
    [failure('soft', '4.7.0', 'rate'), 9, 'counted'],
    [failure('soft', null, 'spam'), 9, 'counted'],
  ])('%j after %d: %s', (given, before, effect) => expect(failureEffect(given, before, 3)).toBe(effect));

  it('never blames an address for what a server thinks of us', () => {
    const statuses = fc.constantFrom('5.7.1', '4.7.0', '5.6.0', '5.7.26');
    const reasons = fc.constantFrom<FailureReason>('no-such-user', 'mailbox-full', 'policy', 'unknown');
    const permanences = fc.constantFrom<'hard' | 'soft'>('hard', 'soft');
    fc.assert(
      fc.property(statuses, permanences, fc.nat(20), reasons, (status, permanence, before, reason) => {
        expect(blamesAddress({ status, reason })).toBe(false);
        expect(failureEffect({ permanence, status, reason }, before, 3)).not.toBe('dead');
      }),
    );
  });
});
