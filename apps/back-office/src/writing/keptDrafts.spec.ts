import { beforeEach, describe, expect, it } from '@jest/globals';
import { forget, forgetOld, keep, keptOf, type Shelf } from './keptDrafts';
import { aShelf } from './testShelf';

const typed = (body: string, at = 1) => ({ version: 3, changes: { body }, at });

let shelf: Shelf;
beforeEach(() => {
  shelf = aShelf();
});

describe('what is typed and not saved', () => {
  it('is found again by the tab that typed it, before what another typed later', () => {
    keep(shelf, 'd', 'mine', typed('mine', 1));
    keep(shelf, 'd', 'theirs', typed('theirs', 2));
    expect(keptOf(shelf, 'd', 'mine')?.kept.changes).toEqual({ body: 'mine' });
  });

  it('is found by a new tab when the old one is gone, the newest first, and of this draft alone', () => {
    keep(shelf, 'd', 'a', typed('older', 1));
    keep(shelf, 'd', 'b', typed('newer', 2));
    keep(shelf, 'dd', 'c', typed('other', 3));
    const found = keptOf(shelf, 'd', 'new');
    expect(found?.kept.changes).toEqual({ body: 'newer' });
    forget(shelf, 'd', 'new', found?.keys);
    expect(keptOf(shelf, 'd', 'new')?.kept.changes).toEqual({ body: 'older' });
  });

  it('is forgotten once it is saved, that of another tab is not', () => {
    keep(shelf, 'd', 'a', typed('a'));
    keep(shelf, 'd', 'b', typed('b'));
    forget(shelf, 'd', 'a');
    expect(keptOf(shelf, 'd', 'a')?.kept.changes).toEqual({ body: 'b' });
  });

  it('is cleared after thirty days', () => {
    const day = 86_400_000;
    keep(shelf, 'd', 'a', typed('old', 0));
    keep(shelf, 'e', 'a', typed('young', 20 * day));
    forgetOld(shelf, 31 * day);
    expect(keptOf(shelf, 'd', 'a')).toBeNull();
    expect(keptOf(shelf, 'e', 'a')).not.toBeNull();
  });

  it.each(['', 'null', '{}', '{"version":1}', 'no json'])('is nothing when %j stands there', (text) => {
    shelf.setItem('rapport.draft.d.a', text);
    expect(keptOf(shelf, 'd', 'a')).toBeNull();
  });

  it('does not stop the typing where nothing can be kept', () => {
    const full = {
      ...shelf,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => keep(full, 'd', 'a', typed('x'))).not.toThrow();
  });
});
