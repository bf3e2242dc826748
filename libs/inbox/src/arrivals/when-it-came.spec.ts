import { describe, expect, it } from '@jest/globals';
import { whenItCame } from './when-it-came.js';

const at = (time: string): Date => new Date(`2026-11-23T${time}:00Z`);
const NOW = at('10:00');
const NONSENSE = new Date('yesterday-ish');

describe('when a mail came', () => {
  it.each([
    ['as its server says', at('09:58'), at('09:57'), at('09:58')],
    ['as its sender says, where the clock of the server is behind', at('08:58'), at('09:57'), at('09:57')],
    ['as its server says, where the sender lives in the future', at('09:58'), at('10:11'), at('09:58')],
    ['now, where both are a little ahead of us', at('10:02'), at('10:09'), NOW],
    ['as its sender says, where the server says nothing', null, at('09:57'), at('09:57')],
    ['as its sender says, where the server says what is no date', NONSENSE, at('09:57'), at('09:57')],
    ['now, where nobody says', NONSENSE, null, NOW],
  ])('%s', (_, internalDate, date, came) => {
    expect(whenItCame(internalDate, date, NOW)).toEqual(came);
  });
});
