import { describe, expect, it } from '@jest/globals';
import { boardColumns, columnOf, onBoard } from './board';

describe('the board of a campaign', () => {
  it('every state of a pitch stands in one column', () => {
    const states = Object.values(boardColumns).flat();
    expect(new Set(states).size).toBe(states.length);
    expect(states).toHaveLength(9);
  });

  it('a state that is not known yet is over rather than lost', () => {
    expect(columnOf('lost_in_space')).toBe('over');
  });

  it('keeps the order of the pitches in each column', () => {
    const pitches = ['sent', 'draft', 'sent', 'bounced'].map((state, index) => ({ state, index }));
    const board = onBoard(pitches);
    expect(board.waiting.map(({ index }) => index)).toEqual([0, 2]);
    expect(board.writing).toHaveLength(1);
    expect(board.over).toHaveLength(1);
    expect(board.accepted).toEqual([]);
  });
});
