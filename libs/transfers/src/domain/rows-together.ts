import { distinctByKey, type KeyedDraft } from './keyed-draft.js';
import { keepsOut } from './problems.js';
import { RowRegister } from './row-register.js';
import { distinctTopics } from './topics.js';

/** What becomes of a row within its own file, before anybody looks whether the blogger is known already. */
export type RowFate =
  | { kind: 'wrong'; draft: KeyedDraft }
  | { kind: 'repeats'; draft: KeyedDraft; of: number }
  | { kind: 'joins'; draft: KeyedDraft; of: number; reason: 'same-address' | 'same-site' }
  | { kind: 'leads'; draft: KeyedDraft };

/**
 * Puts together the rows of a file that describe one blogger: the same address, or the same site unless both name a
 * person and the names differ. The first row leads and takes in what the others add; a row that repeats one exactly is
 * left out; rows that are wrong stay alone.
 */
export function rowsTogether(drafts: readonly KeyedDraft[]): RowFate[] {
  const register = new RowRegister();
  return drafts.map((draft): RowFate => {
    if (keepsOut(draft.problems)) return { kind: 'wrong', draft };
    const content = JSON.stringify(draft.raw);
    const repeated = register.rowWithContent(content);
    if (repeated !== undefined) return { kind: 'repeats', draft, of: repeated };
    register.noteContent(content, draft.row);
    const found = register.leadOf(draft);
    const own = register.withOwnAddresses(draft, found?.lead ?? null);
    if (found) takeIn(found.lead, own);
    register.enter(found?.lead ?? own);
    return found
      ? { kind: 'joins', draft: own, of: found.lead.row, reason: found.reason }
      : { kind: 'leads', draft: own };
  });
}

/** Adds to a lead what it lacks, and the stricter of two wishes. */
export function takeIn(lead: KeyedDraft, draft: KeyedDraft): void {
  lead.personName ??= draft.personName;
  lead.name = lead.personName ?? lead.name;
  lead.language ??= draft.language;
  lead.country ??= draft.country;
  lead.timeZone ??= draft.timeZone;
  lead.owner ??= draft.owner;
  lead.lawfulBasis ??= draft.lawfulBasis;
  lead.source ??= draft.source;
  lead.topics = distinctTopics([...lead.topics, ...draft.topics]);
  lead.notes = [...new Set([lead.notes, draft.notes])].filter((text) => text !== '').join('\n\n');
  lead.channels = distinctByKey([...lead.channels, ...draft.channels]);
  lead.contactPoints = stricterOfEach([...lead.contactPoints, ...draft.contactPoints]);
  lead.doNotContact ||= draft.doNotContact;
}

function stricterOfEach(points: KeyedDraft['contactPoints']): KeyedDraft['contactPoints'] {
  return distinctByKey(points).map((point) => ({
    ...point,
    optedOut: points.some((other) => other.key === point.key && other.optedOut),
  }));
}
