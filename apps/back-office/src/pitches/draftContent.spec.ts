import { describe, expect, it } from '@jest/globals';
import { changesBetween } from '../writing/changesBetween';
import { contentOf, type DraftContent, withoutFollowUp } from './draftContent';

const content: DraftContent = {
  campaignId: 'c',
  angle: '',
  mutualValue: '',
  readingIds: ['r'],
  subject: 'An oven?',
  body: 'Dear Anna',
  language: 'en',
  contactPointId: null,
  followUps: [{ step: 1, waitDays: 6, body: 'Well?', templateId: null }],
  templateId: null,
};

describe('what is saved of a draft', () => {
  it('is nothing while nothing differs', () => {
    expect(changesBetween(content, { ...content, readingIds: ['r'] })).toBeNull();
  });

  it('is only what differs', () => {
    expect(changesBetween(content, { ...content, body: 'Dear Anna,', readingIds: [] })).toEqual({
      body: 'Dear Anna,',
      readingIds: [],
    });
  });

  it('is what one writes, and nothing else of the pitch', () => {
    expect(contentOf({ ...content, state: 'draft' } as unknown as DraftContent)).toEqual(content);
  });

  it('keeps follow-ups numbered from one', () => {
    const followUps = [
      { step: 1, waitDays: 6, body: 'a', templateId: null },
      { step: 2, waitDays: 8, body: 'b', templateId: null },
    ];
    expect(withoutFollowUp(followUps, 1)).toEqual([{ step: 1, waitDays: 8, body: 'b', templateId: null }]);
  });
});
