import { describe, expect, it } from '@jest/globals';
import { aboutIn, pathOfAbout, pathToOpen } from './about';
import type { About } from './types';

const paramsOf = (path: string) => new URL(path, 'http://here').searchParams;

describe('what a case is about', () => {
  it.each<About['type']>(['pitch', 'review_request', 'publication'])(
    'is carried to the form: a %s',
    (type) => {
      const params = paramsOf(pathToOpen('anna', { type, id: '7' }));
      expect(params.get('bloggerId')).toBe('anna');
      expect(aboutIn(params)).toEqual({ type, id: '7' });
    },
  );

  it('may be nothing in particular', () => {
    expect(aboutIn(paramsOf(pathToOpen('anna')))).toBeNull();
  });

  it.each(['', 'pitch', 'pitch:', 'mailbox:7', ':7'])('is nothing where the address says “%s”', (about) => {
    expect(aboutIn(new URLSearchParams({ about }))).toBeNull();
  });

  it('has a page', () => {
    expect(pathOfAbout({ type: 'review_request', id: '7' })).toBe('/review-requests/7/show');
  });
});
