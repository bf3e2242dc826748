import { describe, expect, it } from '@jest/globals';
import { startingPoint } from './startingPoint';

describe('what a new review request begins with', () => {
  it.each([
    ['pitchId=7', { pitchId: '7', bloggerId: null, campaignId: null }],
    ['bloggerId=1&campaignId=2', { pitchId: null, bloggerId: '1', campaignId: '2' }],
    ['source={"pitchId":"7","bloggerId":"1"}', { pitchId: '7', bloggerId: '1', campaignId: null }],
    ['source={"pitchId":"7"}&pitchId=8', { pitchId: '8', bloggerId: null, campaignId: null }],
    ['source=nonsense', { pitchId: null, bloggerId: null, campaignId: null }],
    ['source=null', { pitchId: null, bloggerId: null, campaignId: null }],
    ['source={"pitchId":7}', { pitchId: null, bloggerId: null, campaignId: null }],
    ['', { pitchId: null, bloggerId: null, campaignId: null }],
  ])('%s', (query, start) => {
    expect(startingPoint(new URLSearchParams(query))).toEqual(start);
  });
});
