import { describe, expect, it } from '@jest/globals';
import { together } from './messages';

describe('message files', () => {
  it('are laid together branch by branch', () => {
    expect(
      together(
        { pitches: { title: 'Pitches' }, errors: { a: 'A' } },
        { errors: { b: 'B', pitch: { c: 'C' } } },
      ),
    ).toEqual({ pitches: { title: 'Pitches' }, errors: { a: 'A', b: 'B', pitch: { c: 'C' } } });
  });
});
