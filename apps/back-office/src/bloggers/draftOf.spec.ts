import { describe, expect, it } from '@jest/globals';
import { draftOf } from './draftOf';
import type { BlogFound } from './types';

const found: BlogFound = {
  url: 'https://anna.example/',
  title: 'Anna',
  description: '',
  language: 'de',
  feedUrl: 'https://anna.example/feed',
  feeds: [],
  posts: [],
  existingBlogger: null,
};

describe('draftOf', () => {
  it('takes along the blog that was found and where the address was found', () => {
    expect(draftOf({ name: 'Anna', email: ' a@anna.example ' }, found)).toEqual({
      name: 'Anna',
      channels: [{ url: found.url, title: 'Anna', language: 'de', feedUrl: found.feedUrl }],
      contactPoints: [{ address: 'a@anna.example', preferred: true, foundAt: found.url }],
    });
  });

  it('leaves out what was not typed', () => {
    expect(draftOf({ name: 'Anna', url: ' ', email: '' }, null)).toEqual({
      name: 'Anna',
      channels: [],
      contactPoints: [],
    });
  });
});
