import { describe, expect, it } from '@jest/globals';
import { articleChanges } from './articleChanges';

describe('what changed between two looks', () => {
  it('is told word by word', () => {
    expect(articleChanges('I bought this lamp.', 'They gave me this lamp.')).toEqual(
      expect.arrayContaining([
        { kind: 'gone', text: expect.stringContaining('bought') },
        { kind: 'new', text: expect.stringContaining('gave') },
        { kind: 'same', text: expect.stringContaining('this lamp.') },
      ]),
    );
  });

  it('is nothing for the same text', () => {
    expect(articleChanges('Bright.', 'Bright.')).toEqual([{ kind: 'same', text: 'Bright.' }]);
  });

  it('leaves out what is far from any change', () => {
    const long = 'bright and '.repeat(200);
    const changes = articleChanges(`${long}old.`, `${long}new.`);
    expect(changes[0]?.text.length).toBeLessThan(200);
    expect(changes[0]?.text).toContain('…');
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
  });
});
