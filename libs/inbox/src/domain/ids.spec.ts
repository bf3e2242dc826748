import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bracketed, namedIds, unbracketed } from './ids.js';

describe('Message-IDs', () => {
  it.each([
    ['<a@b>', 'a@b'],
    ['a@b', 'a@b'],
    ['  <a@b>\r\n', 'a@b'],
    ['< a@b >', 'a@b'],
  ])('%j is %s, with or without brackets', (written, id) => expect(unbracketed(written)).toBe(id));

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.]{1,20}@[a-z0-9.]{1,20}$/), (id) => {
        expect(unbracketed(bracketed(id))).toBe(id);
      }),
    );
  });

  it('that a mail names are taken the surest first, each once', () => {
    const about = { messageId: 'about' };
    expect(namedIds({ inReplyTo: 'parent', references: ['first', 'second', 'parent'], about })).toEqual([
      '<parent>',
      '<about>',
      '<second>',
      '<first>',
    ]);
    expect(namedIds({ inReplyTo: null, references: [] })).toEqual([]);
  });

  it('are looked up in a bounded number, those nearest to the mail', () => {
    const references = Array.from({ length: 10_000 }, (_, index) => `id${index}`);
    const ids = namedIds({ inReplyTo: null, references });
    expect(ids.length).toBeLessThanOrEqual(50);
    expect(ids[0]).toBe('<id9999>');
  });
});
