import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf } from './pieces';

describe('a template as it is shown', () => {
  it('has examples for variables, and shows what stands open', () => {
    expect(piecesOf('Dear {{ blogger.name }}, {{? why}} {{toString}}!', { 'blogger.name': 'Anna' })).toEqual([
      { kind: 'words', text: 'Dear ' },
      { kind: 'known', text: 'Anna' },
      { kind: 'words', text: ', ' },
      { kind: 'open', text: '{{? why}}' },
      { kind: 'words', text: ' ' },
      { kind: 'open', text: '{{toString}}' },
      { kind: 'words', text: '!' },
    ]);
  });

  it('loses no letter of what it has no example for', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          piecesOf(text, {})
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
