import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aContext, aDraft, NOW, SETTINGS } from '../../testing/guard-examples.js';
import { GUARD_RULES, type GuardRule } from './guard-types.js';
import { brokenRules, isExceptable, rulesFor, stopping } from './guard.js';

describe('The one-to-one guard', () => {
  it('lets a careful pitch through', () => {
    expect(brokenRules(aDraft(), aContext(), SETTINGS, NOW)).toEqual([]);
  });

  it('answers with every rule that is broken, not the first', () => {
    const draft = aDraft({
      subject: '',
      mutualValue: '',
      body: 'Dear {{name}}, please write a positive review.',
      followUps: [{ step: 1, waitDays: 1, body: 'Well?' }],
      leavesAt: new Date('2026-11-22T23:00:00Z'),
    });
    const since = new Date('2026-11-20T09:00:00Z');
    const context = aContext({
      contactPolicy: 'do_not_contact',
      address: null,
      readings: [],
      otherPitches: [{ at: since, officerName: 'Chloé' }],
      heldBy: { pitchId: 'other', officerId: 'chloe', officerName: 'Chloé', since },
      openCase: { caseId: 'case', ownerName: 'Chloé', since },
    });
    expect(brokenRules(draft, context, SETTINGS, NOW).map(({ rule }) => rule)).toEqual(GUARD_RULES);
  });

  it('asks of each kind of message what concerns it', () => {
    expect(rulesFor('pitch')).toEqual(GUARD_RULES);
    expect(rulesFor('answer')).toEqual([
      'one_recipient',
      'contact_policy',
      'nothing_left_over',
      'honest_opinion',
    ]);
    expect(rulesFor('follow_up')).not.toContain('read');
    expect(rulesFor('follow_up')).toContain('follow_ups');
    expect(rulesFor('review_request')).toContain('no_collision');
    for (const kind of ['pitch', 'follow_up', 'review_request'] as const) {
      expect(rulesFor(kind)).toContain('no_open_case');
    }
  });

  it('knows which rules a manager may except', () => {
    expect(GUARD_RULES.filter(isExceptable)).toEqual([
      'read',
      'mutual_value',
      'breathing_room',
      'no_collision',
      'follow_ups',
      'pace',
    ]);
  });

  it('is never stopped by an excepted rule, and always by one that takes no exception', () => {
    const someRules = fc.subarray([...GUARD_RULES]);
    fc.assert(
      fc.property(someRules, someRules, (brokenOnes, granted) => {
        const broken = brokenOnes.map((rule: GuardRule) => ({ rule, code: '', params: {}, remedy: '' }));
        const rules = stopping(broken, granted).map(({ rule }) => rule);
        expect(rules).toEqual(brokenOnes.filter((rule) => !granted.includes(rule) || !isExceptable(rule)));
      }),
    );
  });

  it.each([
    ['follow_ups.too-close', 0],
    ['follow_ups.away', 0],
    ['follow_ups.stopped', 1],
    ['follow_ups.nothing-to-follow', 1],
  ])('with an exception for follow-ups, %s stops %i', (code, stopped) => {
    const broken = [{ rule: 'follow_ups' as const, code, params: {}, remedy: '' }];
    expect(stopping(broken, ['follow_ups'])).toHaveLength(stopped);
  });
});
