import { bloggerEvents } from '@rapport/bloggers';
import { type EventToRecord } from '@rapport/platform';
import { type Effects } from './domain/effects.js';
import { type Target } from './import-targets.js';
import { type Import } from './import.entity.js';

/** `import.done`: a list was brought in. Subject: the import. */
export interface ImportDone {
  fileName: string;
  created: number;
  matched: number;
}

/** `import.undone`: a list was taken out again. Subject: the import. */
export interface ImportUndone {
  fileName: string;
  removed: number;
  left: number;
}

/** `blogger.imported`: a row of a list added to this blogger; one that it made is told by `blogger.created`. */
export interface BloggerImported {
  name: string;
  source: string;
  importId: string;
  fileName: string;
  row: number;
}

/** What a list did to each blogger, for their timeline; a wish it brought is told like any other, so that it is heeded. */
export function importEvents(
  list: Import,
  targets: readonly Target[],
  effects: ReadonlyMap<number, Effects>,
): EventToRecord[] {
  return targets.flatMap(({ bloggerId, row, created, draft }) => {
    const about = { actorId: list.createdById, subjectType: 'blogger', subjectId: bloggerId, bloggerId };
    const source = list.source || list.fileName;
    const data: BloggerImported = {
      name: draft.name,
      source,
      importId: list.id,
      fileName: list.fileName,
      row,
    };
    const imported = {
      ...about,
      type: created ? bloggerEvents.created : 'blogger.imported',
      data: { ...data },
    };
    const { doNotContact = false, optedOut = [] } = effects.get(row) ?? {};
    const reason = list.fileName;
    const wish = {
      ...about,
      type: bloggerEvents.doNotContactSet,
      data: { name: draft.name, reason, importId: list.id },
    };
    const silenced = optedOut.map(({ contactPointId, address }) => ({
      ...about,
      type: bloggerEvents.contactPointOptedOut,
      subjectType: 'contact-point',
      subjectId: contactPointId,
      data: { address, reason, importId: list.id },
    }));
    return [imported, ...(doNotContact ? [wish] : []), ...silenced];
  });
}
