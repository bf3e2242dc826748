import { describe, expect, it } from '@jest/globals';
import { objectiveReading } from './objective-reading.js';

const counts = { reviews_published: 3, publications: 7 };

describe('where a campaign stands against its objective', () => {
  it.each([
    ['reviews', 3, { measure: 'reviews_published', count: 3, reached: true, indirect: false }],
    ['product_feedback', 4, { measure: 'reviews_published', count: 3, reached: false, indirect: false }],
    ['launch', 7, { measure: 'publications', count: 7, reached: true, indirect: false }],
    ['traffic', 8, { measure: 'publications', count: 7, reached: false, indirect: true }],
    ['awareness', null, { measure: 'publications', count: 7, reached: null, indirect: true }],
  ])('%s with a target of %s', (objective, targetCount, expected) => {
    expect(objectiveReading({ objective, targetCount }, counts)).toMatchObject(expected);
  });

  it('is not said where no objective was set', () => {
    expect(objectiveReading({ objective: null, targetCount: 5 }, counts)).toBeNull();
  });
});
