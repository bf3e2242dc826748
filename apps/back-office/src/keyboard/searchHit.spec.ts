import { describe, expect, it } from '@jest/globals';
import { pathOf } from './searchHit';

const hit = { id: '1', title: '', subtitle: '', bloggerId: null };

describe('a search hit', () => {
  it('opens its own page', () => {
    expect(pathOf({ ...hit, type: 'campaign' })).toBe('/campaigns/1/show');
    expect(pathOf({ ...hit, type: 'pitch' })).toBe('/pitches/1/show');
  });

  it('opens the blogger when it is an address or a post', () => {
    expect(pathOf({ ...hit, type: 'post', bloggerId: '7' })).toBe('/bloggers/7/show');
  });
});
