import { DomainError, type FieldFault, invalidFields } from '@rapport/platform';
import type { AgreementFault } from './domain/material-connection.js';
import { allowedReviewMoves, type ReviewState } from './domain/review-state.js';

const connectionSentences: Record<AgreementFault, string> = {
  'connection-missing': 'Name the material connection first: what ties the blogger to the brand, or "none".',
  'connection-denies-sample': 'A sample is a material connection, so it can not be "none".',
  'connection-contradicts-sample':
    'A gift is no loan: the material connection and the sample say different things.',
};

export const connectionRefused = (fault: AgreementFault): DomainError =>
  invalidFields(`review-request.${fault}`, connectionSentences[fault], [
    { pointer: '/materialConnection', code: `review-request.${fault}`, detail: connectionSentences[fault] },
  ]);

export const reviewMoveRefused = (
  state: ReviewState,
  wanted: ReviewState,
  hasSample: boolean,
): DomainError => {
  const allowed = allowedReviewMoves(state, hasSample);
  const ways = allowed.length > 0 ? `from here it can become ${allowed.join(', ')}` : 'it stays so';
  return new DomainError(
    'conflict',
    'review-request.move-refused',
    `The review request is ${state} and can't become ${wanted}: ${ways}.`,
    { state, wanted, allowed },
  );
};

export const notRevisable = (state: ReviewState): DomainError =>
  new DomainError(
    'conflict',
    'review-request.not-revisable',
    `The review request is ${state}; it stays as it was.`,
    {
      state,
    },
  );

export const termsAreOut = (fields: string[]): DomainError =>
  new DomainError(
    'conflict',
    'review-request.terms-are-out',
    'The request is on its way or was sent with these terms. Take it back while it waits, or cancel and propose anew.',
    { fields },
  );

export const sampleIsOut = (): DomainError =>
  new DomainError(
    'conflict',
    'review-request.sample-is-out',
    'The sample was shipped; its kind stays, and so does it.',
  );

export const noSuchLoan = (): DomainError =>
  new DomainError('conflict', 'review-request.no-loan-out', 'No lent sample is out for this review request.');

export const deletionRefused = (): DomainError =>
  new DomainError(
    'conflict',
    'review-request.has-history',
    'This review request was sent or went further; cancel it instead of deleting it.',
  );

export const notYours = (officerId: string, officerName: string): DomainError =>
  new DomainError(
    'forbidden',
    'review-request.not-yours',
    `${officerName} looks after this one; ask them or a manager.`,
    {
      officerId,
      officerName,
    },
  );

export const requestAlreadyOut = (): DomainError =>
  new DomainError(
    'conflict',
    'review-request.already-sent',
    'The request is on its way or was sent already.',
  );

export const nothingToTakeBack = (): DomainError =>
  new DomainError(
    'conflict',
    'review-request.nothing-to-take-back',
    'Nothing of this request waits to leave.',
  );

export const leftAlready = (): DomainError =>
  new DomainError(
    'conflict',
    'review-request.left-already',
    'It is leaving this very moment and can not be called back.',
  );

export const noAddress = (): DomainError =>
  fieldRefused(
    'contactPointId',
    'review-request.no-address',
    'This blogger has no e-mail address to write to.',
  );

export const campaignNotRunning = (): DomainError =>
  fieldRefused(
    'campaignId',
    'review-request.campaign-not-running',
    'The campaign is not running: start it first.',
  );

export const pitchNotAccepted = (): DomainError =>
  fieldRefused(
    'pitchId',
    'review-request.pitch-not-accepted',
    'Only an accepted pitch to this blogger leads to a review.',
  );

/** One field, one fault. */
export function fieldRefused(field: string, code: string, detail: string): DomainError {
  const fault: FieldFault = { pointer: `/${field}`, code, detail };
  return invalidFields(code, detail, [fault]);
}
