import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storable } from './storable.js';

describe('what PostgreSQL takes', () => {
  it('loses halves of letters and NULs, and no offset moves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cut = `${text}\0\ud800${text.slice(1)}`;
        const { article } = storable({ article: { text: cut } });
        expect(article.text).toHaveLength(cut.length);
        expect(article.text).not.toContain('\0');
        expect(Buffer.from(article.text).toString()).toBe(article.text);
      }),
    );
  });

  it('leaves everything else as it is', () => {
    const verdict = { status: 'compliant', evidence: [{ start: null, sentence: '« Publicité » 😀' }] };
    expect(storable(verdict)).toEqual(verdict);
  });
});
