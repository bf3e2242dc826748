import { type KeyedDraft } from './keyed-draft.js';

/** What a known blogger has, as far as an import may add to it. */
export interface Present {
  language: string | null;
  country: string | null;
  timeZone: string | null;
  ownerId: string | null;
  notes: string;
  topics: string[];
  doNotContact: boolean;
}

export type Filled = Partial<Record<'language' | 'country' | 'timeZone' | 'ownerId' | 'notes', string>>;

export interface Additions {
  filled: Filled;
  topics: string[];
  doNotContact: boolean;
}

/**
 * What a row adds to a blogger who is known already: what was empty is filled, topics are added, nothing is replaced;
 * a wish not to be contacted is taken over, its absence never lifts one.
 */
export function additionsTo(present: Present, draft: KeyedDraft, ownerId: string | null): Additions {
  const filled: Filled = {};
  for (const field of ['language', 'country', 'timeZone'] as const) {
    const value = draft[field];
    if (present[field] === null && value !== null) filled[field] = value;
  }
  if (present.ownerId === null && ownerId !== null) filled.ownerId = ownerId;
  if (present.notes === '' && draft.notes !== '') filled.notes = draft.notes;
  const has = new Set(present.topics.map((topic) => topic.toLowerCase()));
  return {
    filled,
    topics: draft.topics.filter((topic) => !has.has(topic)),
    doNotContact: draft.doNotContact && !present.doNotContact,
  };
}

/** Whether there is anything to add. */
export function addsSomething({ filled, topics, doNotContact }: Additions): boolean {
  return Object.keys(filled).length > 0 || topics.length > 0 || doNotContact;
}
