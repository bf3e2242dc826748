/** What the keyboard needs to know of the element that has the focus. */
export interface Focused {
  tagName: string;
  type?: string;
  isContentEditable?: boolean;
  getAttribute?: (name: string) => string | null;
}

const notText = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color']);
const typingRoles = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'menu',
  'menuitem',
  'menuitemradio',
  'option',
]);

/** Whether keys typed there are text or choose in a menu: single-key shortcuts stay silent then. */
export function isTyping(focused: Focused | null): boolean {
  if (!focused) return false;
  if (focused.isContentEditable) return true;
  const tag = focused.tagName.toLowerCase();
  if (tag === 'textarea' || tag === 'select') return true;
  if (tag === 'input') return !notText.has((focused.type ?? 'text').toLowerCase());
  return typingRoles.has(focused.getAttribute?.('role') ?? '');
}

/** `g` then a letter within this time goes somewhere. */
export const SEQUENCE_MS = 1_200;

/** Reads two-key sequences: the letter after a `g` pressed shortly before. Times in milliseconds. */
export class GoSequence {
  private startedAt = Number.NEGATIVE_INFINITY;

  /** The letter to go by, if `key` at `at` ends a sequence; starts one when it is `g`. */
  press(key: string, at: number): string | null {
    const running = at - this.startedAt <= SEQUENCE_MS;
    this.startedAt = !running && key === 'g' ? at : Number.NEGATIVE_INFINITY;
    return running ? key : null;
  }

  /** Whether a `g` is waiting for its letter. */
  isWaiting(at: number): boolean {
    return at - this.startedAt <= SEQUENCE_MS;
  }
}
