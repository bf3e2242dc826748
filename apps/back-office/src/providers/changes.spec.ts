import { describe, expect, it } from '@jest/globals';
import { changes, clashes } from './changes';

describe('what a PATCH carries', () => {
  it('is only what differs', () => {
    expect(
      changes(
        { name: 'Anna', topics: ['tea'], version: 3 },
        { name: 'Anna B.', topics: ['tea'], version: 3 },
      ),
    ).toEqual({
      name: 'Anna B.',
    });
  });

  it('sees a change inside a list', () => {
    expect(changes({ topics: ['tea'] }, { topics: ['tea', 'bread'] })).toEqual({ topics: ['tea', 'bread'] });
  });

  it('does not take an untouched empty field for a change', () => {
    expect(changes({ country: null, notes: '' }, { country: '', notes: null })).toEqual({});
  });

  it('empties a field that had something', () => {
    expect(changes({ notes: 'x', dueOn: '2026-11-30' }, { notes: '', dueOn: null })).toEqual({
      notes: '',
      dueOn: null,
    });
  });
});

describe('a stale edit', () => {
  const base = { name: 'Anna', notes: 'old', country: 'FR' };

  it('clashes only where both changed the same field differently', () => {
    const theirs = { name: 'Anne', notes: 'theirs', country: 'BE' };
    const mine = { name: 'Anna', notes: 'mine', country: 'BE' };
    expect(clashes(base, theirs, mine)).toEqual([{ field: 'notes', theirs: 'theirs', mine: 'mine' }]);
  });
});
