import { describe, expect, it } from '@jest/globals';
import { aContext, aDraft, NOW, SETTINGS } from '../../../testing/guard-examples.js';
import { honestOpinion } from './honest-opinion.js';

const clauses = {
  honestOpinion: 'Write what you really think, even if it isn’t wholly positive.',
  disclosure: 'Please tell your readers, at the top, that you received the oven as a gift.',
};
const check = (change: Parameters<typeof aDraft>[0]) =>
  honestOpinion(aDraft(change), aContext(), SETTINGS, NOW);

describe('Honest opinion', () => {
  it('holds for a pitch that asks for nothing in return', () => expect(check({})).toBeNull());

  it('is broken by a tie in the subject, the body or a follow-up, and quotes it', () => {
    const tie = 'You can keep the oven if your review is positive.';
    expect(check({ subject: tie })?.code).toBe('honest_opinion.tied');
    expect(check({ body: `Dear Anna,\n\n${tie} Ben` })?.params).toEqual({ sentence: tie });
    expect(check({ followUps: [{ step: 1, waitDays: 6, body: tie }] })?.code).toBe('honest_opinion.tied');
  });

  it('holds for a review request with both clauses, however they are broken into lines', () => {
    const body = `Dear Anna,\n\n${clauses.honestOpinion.replace(' even', '\neven')}\n\n> ${clauses.disclosure}\n\nBen`;
    expect(check({ kind: 'review_request', body, clauses })).toBeNull();
  });

  it.each([
    ['Dear Anna', ['honest_opinion', 'disclosure']],
    [clauses.honestOpinion, ['disclosure']],
    [clauses.disclosure, ['honest_opinion']],
  ])('is broken by a review request that says only "%s"', (body, missing) => {
    expect(check({ kind: 'review_request', body, clauses })).toMatchObject({
      code: 'honest_opinion.clause-missing',
      params: { missing },
    });
  });

  it('is broken by a review request whose clauses were emptied', () => {
    const emptied = { honestOpinion: ' ', disclosure: '' };
    expect(check({ kind: 'review_request', clauses: emptied })?.code).toBe('honest_opinion.clause-missing');
    expect(check({ kind: 'review_request', clauses: null })?.code).toBe('honest_opinion.clause-missing');
  });
});
