import { describe, expect, it } from '@jest/globals';
import { isOwnSave } from './ownSave';

const sent = { version: 3, changes: { body: 'mine', topics: ['rye'] } };
const stored = { subject: 'Rye', body: 'mine', topics: ['rye'] };

describe('a draft that is stored otherwise than we read it', () => {
  it('is our own saving when it is the next version, with what we sent', () =>
    expect(isOwnSave(stored, 4, sent)).toBe(true));

  it.each([
    ['nothing was sent', stored, 4, null],
    ['another value stands there', { ...stored, body: 'theirs' }, 4, sent],
    ['somebody saved after it', stored, 5, sent],
    ['it never arrived', stored, 3, sent],
  ])('is somebody else’s when %s', (_, content, version, what) =>
    expect(isOwnSave(content, version, what)).toBe(false),
  );
});
