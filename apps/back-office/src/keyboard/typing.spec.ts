import { describe, expect, it } from '@jest/globals';
import { type Focused, GoSequence, isTyping, SEQUENCE_MS } from './typing';

const element = (tagName: string, more: Partial<Focused> = {}): Focused => ({
  tagName,
  getAttribute: () => null,
  ...more,
});

describe('single keys', () => {
  it.each([
    [element('INPUT', { type: 'text' }), true],
    [element('INPUT'), true],
    [element('INPUT', { type: 'checkbox' }), false],
    [element('TEXTAREA'), true],
    [element('DIV', { isContentEditable: true }), true],
    [element('DIV', { getAttribute: () => 'combobox' }), true],
    [element('LI', { getAttribute: () => 'menuitem' }), true],
    [element('A'), false],
    [element('BODY'), false],
    [null, false],
  ])('stay silent while somebody types (case %#)', (focused, silent) => {
    expect(isTyping(focused)).toBe(silent);
  });
});

describe('g and a letter', () => {
  it('go together when they come shortly after one another', () => {
    const go = new GoSequence();
    expect(go.press('g', 0)).toBeNull();
    expect(go.press('b', 500)).toBe('b');
  });

  it('do not when too long apart', () => {
    const go = new GoSequence();
    go.press('g', 0);
    expect(go.press('b', SEQUENCE_MS + 1)).toBeNull();
  });

  it('are used up once', () => {
    const go = new GoSequence();
    go.press('g', 0);
    go.press('b', 100);
    expect(go.press('p', 200)).toBeNull();
  });
});
