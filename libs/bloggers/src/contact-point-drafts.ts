import { newId } from '@rapport/platform';
import { addressNotValid } from './bloggers.errors.js';
import type { ContactPoint, LawfulBasis } from './contact-point.entity.js';
import { addressKey, type ContactKind } from './domain/address-key.js';
import { type ContactPointState, stricterState } from './domain/contact-policy.js';

/** A contact point as it is given to us. */
export interface ContactPointDraft {
  kind?: ContactKind;
  address: string;
  state?: ContactPointState;
  preferred?: boolean;
  foundAt?: string;
  foundOn?: string | null;
  lawfulBasis?: LawfulBasis | null;
  basisSource?: string;
  basisReviewedOn?: string | null;
}

/** A row of `contact_points` from a draft. @throws DomainError `contact-point.not-valid` */
export function toContactPoint(
  { kind = 'email', ...draft }: ContactPointDraft,
  bloggerId: string,
  now: Date,
  pointer = '/address',
): Omit<ContactPoint, 'version'> {
  const key = addressKey(kind, draft.address);
  if (key === null) throw addressNotValid(pointer, kind);
  return {
    id: newId(),
    bloggerId,
    kind,
    address: draft.address.trim(),
    addressKey: key,
    state: draft.state ?? 'valid',
    preferred: draft.preferred ?? false,
    foundAt: draft.foundAt ?? '',
    foundOn: draft.foundOn ?? null,
    lawfulBasis: draft.lawfulBasis ?? null,
    basisSource: draft.basisSource ?? '',
    basisReviewedOn: draft.basisReviewedOn ?? null,
    createdAt: now,
  };
}

/** The contact points with the state that their suppressed addresses have: the stricter wins. */
export function underSuppression<Point extends { addressKey: string; state: ContactPointState }>(
  points: readonly Point[],
  suppressed: ReadonlySet<string>,
): Point[] {
  return points.map((point) =>
    suppressed.has(point.addressKey) ? { ...point, state: stricterState(point.state, 'opted_out') } : point,
  );
}
