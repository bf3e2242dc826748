import { beforeEach, describe, expect, it } from '@jest/globals';
import { beginning } from './beginning';
import { keep, type Kept, type Shelf } from './keptDrafts';
import { aShelf } from './testShelf';

const stored = { subject: 'Rye', body: 'stored' };
let shelf: Shelf;

beforeEach(() => {
  shelf = aShelf();
});

const begun = (content: typeof stored, version: number, kept?: Omit<Kept, 'at'>) => {
  if (kept) keep(shelf, 'd', 'mine', { ...kept, at: 1 });
  return beginning(shelf, { draft: 'd', tab: 'mine', content, version });
};

describe('writing begins', () => {
  it('with what is stored when nothing was kept', () =>
    expect(begun(stored, 3)).toMatchObject({ typed: stored, saved: stored, what: 'saved' }));

  it('with what was typed and not saved, laid over what is stored', () =>
    expect(begun(stored, 3, { version: 3, changes: { body: 'typed' } })).toMatchObject({
      typed: { subject: 'Rye', body: 'typed' },
      saved: stored,
      what: 'typed',
    }));

  it('as saved when what was kept has arrived since', () =>
    expect(begun({ ...stored, body: 'typed' }, 4, { version: 3, changes: { body: 'typed' } })).toMatchObject({
      what: 'saved',
      sent: null,
    }));

  it('with a question when somebody else saved meanwhile', () =>
    expect(begun(stored, 4, { version: 3, changes: { body: 'typed' } })).toMatchObject({ what: 'stale' }));

  it('without one when the saving that was under way at that moment arrived', () =>
    expect(
      begun({ ...stored, body: 'type' }, 4, {
        version: 3,
        changes: { body: 'typed' },
        sent: { body: 'type' },
      }),
    ).toMatchObject({ typed: { body: 'typed' }, saved: { body: 'type' }, what: 'typed' }));

  it('knowing what may arrive yet when that saving is still under way', () =>
    expect(
      begun(stored, 3, { version: 3, changes: { body: 'typed' }, sent: { body: 'type' } }),
    ).toMatchObject({ what: 'typed', sent: { version: 3, changes: { body: 'type' } } }));
});
