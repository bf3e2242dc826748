import { DomainError, invalidFields } from '@rapport/platform';
import { allowedMoves, type CaseState } from './domain/case-state.js';

const names: Record<CaseState, string> = {
  open: 'open',
  waiting_for_blogger: 'waiting for the blogger',
  resolved: 'resolved',
  unresolved: 'unresolved',
};

export const caseMoveRefused = (from: CaseState, to: CaseState): DomainError => {
  const allowed = allowedMoves(from);
  const next =
    allowed.length === 0
      ? 'A closed case stays as it is; open a new one.'
      : `From here it may become ${allowed.map((state) => names[state]).join(' or ')}.`;
  return new DomainError(
    'conflict',
    'case.move-refused',
    `This case is ${names[from]} and can't become ${names[to]}. ${next}`,
    { state: from, allowed },
  );
};

export const caseClosed = (state: CaseState): DomainError =>
  new DomainError('conflict', 'case.closed', 'This case is closed and stays as it is; open a new one.', {
    state,
  });

export const caseNotYours = (ownerId: string, ownerName: string): DomainError =>
  new DomainError(
    'forbidden',
    'case.not-yours',
    `${ownerName} sees to this case. You can add a step; changing it is up to them or a manager.`,
    { ownerId, ownerName },
  );

export const unknownBlogger = (): DomainError =>
  refusedField('bloggerId', 'unknown-reference', 'There is no such blogger.');

export const unfitOwner = (): DomainError =>
  refusedField('ownerId', 'case.unfit-owner', 'A case is seen to by an officer or manager who can sign in.');

export const dayToCome = (): DomainError =>
  refusedField('takenOn', 'day-still-to-come', 'This day is still to come.');

function refusedField(field: string, code: string, detail: string): DomainError {
  return invalidFields(code, detail, [{ pointer: `/${field}`, code, detail }]);
}
