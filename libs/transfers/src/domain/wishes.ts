const yes = new Set(['true', '1', 'on', 'yes', 'y', 'x', 'oui', 'o', 'vrai', 'si', 'ja', '✓', '✔', '☑']);
const no = new Set(['', 'false', '0', 'off', 'no', 'n', 'non', 'faux', '-', 'nein', '☐']);

/**
 * Whether a cell of a do-not-contact or opt-out column says yes. Anything that is neither yes nor no, such as a date or
 * "since May", counts as yes: when two readings of a wish are possible, the stricter wins (product.md section 3).
 */
export function readWish(cell: string): { wish: boolean; certain: boolean } {
  const word = cell.trim().toLowerCase();
  if (no.has(word)) return { wish: false, certain: true };
  return {
    wish: true,
    certain: yes.has(word) || /^\d{4}-\d\d-\d\d|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(word),
  };
}
