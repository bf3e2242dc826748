import type { Reason } from '../messages';

/** What is told of an event beside its sentence: found in its data by name, so that every feature's events are read alike. */
export interface Particulars {
  move: { from: string; to: string } | null;
  /** Why a message was held, cancelled or refused: a code that is translated. */
  because: Reason | null;
  /** A message that went to the local capture and reached nobody. */
  captured: boolean;
  /** Names of fields that were changed. */
  changed: string[];
  /** Named facts in the order they are told; days and instants are still to be said by locale. */
  facts: Fact[];
  link: { href: string; text: string } | null;
  /** Words that were written: a wish, a note, what was taken from a reading, how a message begins. */
  words: string | null;
}

export interface Fact {
  name: FactName;
  value: string;
  as: 'text' | 'day' | 'instant' | 'word' | 'rule' | 'number';
}

/** Facts by the name they have in the data. */
const told = {
  reason: 'text',
  note: 'text',
  rule: 'rule',
  leavesAt: 'instant',
  shippedOn: 'day',
  takenOn: 'day',
  severity: 'word',
  receivedOn: 'day',
  returnedOn: 'day',
  dueOn: 'day',
  carrier: 'text',
  trackingNumber: 'text',
  address: 'text',
  value: 'number',
  measuredOn: 'day',
  fileName: 'text',
  target: 'text',
  sentiment: 'word',
  went: 'word',
  failure: 'word',
  until: 'day',
  date: 'instant',
} as const satisfies Record<string, Fact['as']>;
export type FactName = keyof typeof told;

/** Reads the data of an event; what isn't there, or isn't what it should be, isn't told. */
export function particularsOf(data: Record<string, unknown>, excerpt: string | null = null): Particulars {
  const facts = (Object.keys(told) as FactName[]).flatMap((name): Fact[] => {
    const value = data[name];
    const sayable =
      (typeof value === 'string' && value.trim() !== '') ||
      typeof value === 'number' ||
      typeof value === 'boolean';
    return sayable ? [{ name, value: String(value), as: told[name] }] : [];
  });
  const href = textOf(data.postUrl) ?? textOf(data.url);
  return {
    move: moveOf(data.from, data.to) ?? moveOf(roleOf(data.before), roleOf(data.after)),
    because: isReason(data.reason) ? data.reason : null,
    captured: data.captured === true,
    changed: changedFields(data.changed),
    facts,
    link: href ? { href, text: textOf(data.postTitle) ?? href.replace(/^https?:\/\/(www\.)?/, '') } : null,
    words: textOf(data.passage) ?? textOf(data.body) ?? textOf(data.takeaway) ?? textOf(excerpt),
  };
}

function isReason(reason: unknown): reason is Reason {
  return typeof reason === 'object' && reason !== null && 'code' in reason && 'text' in reason;
}

function moveOf(from: unknown, to: unknown): Particulars['move'] {
  return typeof from === 'string' && typeof to === 'string' && from !== to ? { from, to } : null;
}

/** The role in the rights of an account, before or after they were changed; "disabled" where it may not sign in. */
function roleOf(rights: unknown): unknown {
  if (typeof rights !== 'object' || rights === null) return undefined;
  const { role, disabled } = rights as Record<string, unknown>;
  return disabled === true ? 'disabled' : role;
}

function changedFields(changed: unknown): string[] {
  if (Array.isArray(changed)) return changed.filter((field) => typeof field === 'string');
  return typeof changed === 'object' && changed !== null ? Object.keys(changed) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const folders: Record<string, string> = {
  pitch: 'pitches',
  message: 'messages',
  review_request: 'review-requests',
  publication: 'publications',
  case: 'cases',
  campaign: 'campaigns',
  blogger: 'bloggers',
};

/** The page of what an event is about; null where there is none, or no longer. */
export function pathOfSubject(subjectType: string, subjectId: string, type: string): string | null {
  const folder = folders[subjectType];
  return folder && !type.endsWith('.deleted') ? `/${folder}/${subjectId}/show` : null;
}
