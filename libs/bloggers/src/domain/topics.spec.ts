import { expect, it } from '@jest/globals';
import { tidyTopics } from './topics.js';

it('keeps each topic once, in small letters', () => {
  expect(tidyTopics([' Food ', 'food', 'Slow  Travel', ''])).toEqual(['food', 'slow travel']);
});
