import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type CampaignPlan,
  endsBeforeItStarts,
  missingBeforeStart,
  missingOnceStarted,
} from './before-start.js';
import { allowedCampaignMoves, campaignStates, canMoveCampaign, objectives } from './campaign-state.js';

const today = '2026-11-22';
const ready: CampaignPlan = {
  objective: 'reviews',
  target: 'Ten published reviews',
  startsOn: '2026-11-20',
  endsOn: '2026-12-31',
};

describe('what is missing before a campaign starts', () => {
  it.each<[string, Partial<CampaignPlan>, string[]]>([
    ['a complete plan lacks nothing', {}, []],
    ['a plan without a start date starts today', { startsOn: null }, []],
    ['a campaign that ends today can start', { startsOn: null, endsOn: today }, []],
    ['a campaign of one day can start', { startsOn: '2026-12-01', endsOn: '2026-12-01' }, []],
    ['an objective is needed', { objective: null }, ['objective-missing']],
    ['a target is needed', { target: '' }, ['target-missing']],
    ['blanks are no target', { target: '  \n ' }, ['target-missing']],
    ['an end date is needed', { endsOn: null }, ['end-missing']],
    ['an end in the past is refused', { startsOn: null, endsOn: '2026-11-21' }, ['end-in-the-past']],
    [
      'an end before the start is refused',
      { startsOn: '2026-12-10', endsOn: '2026-12-09' },
      ['end-before-start'],
    ],
    [
      'every fault is named, not only the first',
      { objective: null, target: '', endsOn: null },
      ['objective-missing', 'target-missing', 'end-missing'],
    ],
  ])('%s', (_title, change, faults) => {
    expect(missingBeforeStart({ ...ready, ...change }, today).map((problem) => problem.fault)).toEqual(
      faults,
    );
  });

  it('each fault points at a field, and a plan without faults has every one of them filled', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2026, 10, n)).toISOString().slice(0, 10));
    const plans = fc.record({
      objective: fc.option(fc.constantFrom(...objectives)),
      target: fc.string(),
      startsOn: fc.option(day),
      endsOn: fc.option(day),
    });
    fc.assert(
      fc.property(plans, day, (plan, now) => {
        const problems = missingBeforeStart(plan, now);
        const startable =
          plan.objective !== null &&
          plan.target.trim() !== '' &&
          plan.endsOn !== null &&
          plan.endsOn >= now &&
          !endsBeforeItStarts(plan);
        expect(problems.length === 0).toBe(startable);
        expect(new Set(problems.map((problem) => problem.field)).size).toBe(problems.length);
      }),
    );
  });
});

describe('what a started campaign may not lose', () => {
  it('a started campaign keeps its objective, target, start and end', () => {
    expect(missingOnceStarted(ready)).toEqual([]);
    expect(
      missingOnceStarted({ objective: null, target: ' ', startsOn: null, endsOn: null }).map(
        (it) => it.field,
      ),
    ).toEqual(['objective', 'target', 'startsOn', 'endsOn']);
  });
});

describe('the states of a campaign', () => {
  it('a campaign goes from draft to running to ended and never back', () => {
    expect(campaignStates.map(allowedCampaignMoves)).toEqual([['running'], ['ended'], []]);
    expect(canMoveCampaign('draft', 'ended')).toBe(false);
    expect(canMoveCampaign('ended', 'running')).toBe(false);
  });
});
