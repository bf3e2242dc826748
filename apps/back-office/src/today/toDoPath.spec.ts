import { describe, expect, it } from '@jest/globals';
import { toDoPath } from './toDoPath';
import type { BloggerFace } from './types';

const line = {
  subjectId: 's',
  pitchId: 'p',
  blogger: { id: 'b' } as BloggerFace,
  campaign: { id: 'c', name: 'Launch' },
};

describe('a thing to do', () => {
  it('opens the page where it is done', () => {
    expect(toDoPath({ ...line, kind: 'sample_to_ship', subjectType: 'review_request' })).toBe(
      '/review-requests/s/show',
    );
    expect(toDoPath({ ...line, kind: 'disclosure_pending', subjectType: 'publication' })).toBe(
      '/publications/s/show',
    );
    expect(toDoPath({ ...line, kind: 'exception_to_decide', subjectType: 'guard_exception' })).toBe(
      '/pitches/p/show',
    );
    expect(toDoPath({ ...line, kind: 'publication_proposed', subjectType: 'publication_proposal' })).toBe(
      '/publication-proposals',
    );
    expect(toDoPath({ ...line, kind: 'wish_to_confirm', subjectType: 'opt_out_wish' })).toBe(
      '/bloggers/b/show',
    );
    expect(toDoPath({ ...line, kind: 'bounce_to_look_at', subjectType: 'message' })).toBe('/messages/s/show');
    expect(toDoPath({ ...line, kind: 'refusal_to_look_at', subjectType: 'message' })).toBe(
      '/messages/s/show',
    );
  });

  it('starts a review request already filled in from the pitch', () => {
    const path = toDoPath({ ...line, kind: 'review_to_request', subjectType: 'pitch' });
    expect(JSON.parse(new URL(path, 'http://here').searchParams.get('source') ?? '')).toEqual({
      pitchId: 's',
      bloggerId: 'b',
      campaignId: 'c',
    });
  });
});
