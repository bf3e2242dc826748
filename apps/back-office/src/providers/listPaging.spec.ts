import { describe, expect, it } from '@jest/globals';
import { Cursors, readListHeaders } from './listPaging';

describe('the headers of a list', () => {
  it('give the count and the next cursor', () => {
    const headers = new Headers({
      'Content-Range': 'bloggers 0-24/137',
      Link: '</api/bloggers?sort=name&after=abc%3D>; rel="next"',
    });
    expect(readListHeaders(headers)).toEqual({ total: 137, capped: false, next: 'abc=' });
  });

  it('say when the count stopped at the cap', () => {
    const headers = new Headers({ 'Content-Range': 'bloggers 0-24/1001', 'X-Total-Capped': 'true' });
    expect(readListHeaders(headers)).toEqual({ total: 1001, capped: true, next: null });
  });

  it('may leave the count out', () => {
    expect(readListHeaders(new Headers({ 'Content-Range': 'bloggers 0-24/*' })).total).toBeUndefined();
  });

  it('stand an empty list', () => {
    expect(readListHeaders(new Headers({ 'Content-Range': 'bloggers */0' }))).toEqual({
      total: 0,
      capped: false,
      next: null,
    });
  });
});

describe('cursors', () => {
  it('open the next page of the list they belong to', () => {
    const cursors = new Cursors();
    cursors.remember('a', 1, 'x');
    expect(cursors.opening('a', 2)).toBe('x');
    expect(cursors.opening('b', 2)).toBeUndefined();
    expect(cursors.opening('a', 1)).toBeUndefined();
  });

  it('are forgotten when the list is read anew', () => {
    const cursors = new Cursors();
    cursors.remember('a', 1, 'x');
    cursors.remember('a', 2, 'y');
    cursors.remember('a', 1, 'z');
    expect(cursors.opening('a', 2)).toBe('z');
    expect(cursors.opening('a', 3)).toBeUndefined();
  });

  it('do not pile up', () => {
    const cursors = new Cursors();
    for (let n = 0; n < 60; n++) cursors.remember(`list ${n}`, 1, 'x');
    expect(cursors.opening('list 0', 2)).toBeUndefined();
    expect(cursors.opening('list 59', 2)).toBe('x');
  });
});
