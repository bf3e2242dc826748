import { describe, expect, it } from '@jest/globals';
import { fieldMessages, isProblem, pointerPath } from './problem';

const say = (code: string, detail: string) => `${code}: ${detail}`;

describe('problem details', () => {
  it('read a JSON pointer with its escapes', () => {
    expect(pointerPath('/followUps/0/body')).toEqual(['followUps', '0', 'body']);
    expect(pointerPath('/a~1b/c~0d')).toEqual(['a/b', 'c~d']);
    expect(pointerPath('')).toEqual([]);
  });

  it('put each sentence beside its field, the first one winning', () => {
    const messages = fieldMessages(
      [
        { pointer: '/email', code: 'email', detail: 'first' },
        { pointer: '/email', code: 'email', detail: 'second' },
        { pointer: '/followUps/1/body', code: 'empty', detail: 'say something' },
        { pointer: '', code: 'whole', detail: 'nothing to attach to' },
      ],
      say,
    );
    expect(messages).toEqual({ email: 'email: first', followUps: { 1: { body: 'empty: say something' } } });
  });

  it('give nothing when no field is at fault', () => {
    expect(fieldMessages(undefined, say)).toBeUndefined();
    expect(fieldMessages([], say)).toBeUndefined();
  });

  it('are told from a page of a proxy', () => {
    expect(isProblem({ code: 'stale-edit', status: 409, detail: '' })).toBe(true);
    expect(isProblem('<html>')).toBe(false);
    expect(isProblem(null)).toBe(false);
  });
});
