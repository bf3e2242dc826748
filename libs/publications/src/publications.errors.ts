import { DomainError, invalidFields } from '@rapport/platform';
import type { DecisionFault, DecisionProblem, DisclosureStatus } from './domain/disclosure-status.js';

const sentences: Record<DecisionFault, string> = {
  'reason-missing': 'Say why, in a sentence.',
  'evidence-missing': 'Quote the words that were seen in the publication.',
  'connection-exists': 'The review request names a material connection, so a disclosure is required.',
  'nothing-was-there': 'A disclosure can only be removed where one was seen before.',
  'already-pending': 'It is pending already.',
};

export const decisionRefused = (
  problems: readonly DecisionProblem[],
  allowed: readonly DisclosureStatus[],
): DomainError =>
  new DomainError(
    'invalid',
    'publication.decision-refused',
    problems.map(({ fault }) => sentences[fault]).join(' '),
    { allowed },
    problems.map(({ field, fault }) => ({
      pointer: `/${field}`,
      code: `publication.${fault}`,
      detail: sentences[fault],
    })),
  );

/** The publication that is there already. */
export interface Known {
  id: string;
  title: string;
  bloggerName: string;
}

export const alreadyLogged = (known: Known): DomainError =>
  new DomainError(
    'conflict',
    'publication.already-logged',
    `This publication is logged already: ${known.title || 'without a title'}, by ${known.bloggerName}.`,
    { known, bloggerName: known.bloggerName },
  );

export const linkStays = (): DomainError =>
  new DomainError(
    'conflict',
    'publication.link-stays',
    'This publication belongs to a review request already.',
  );

export const setPendingFirst = (): DomainError =>
  new DomainError(
    'conflict',
    'publication.set-pending-first',
    'Its disclosure was said not to be required, but this review request names a material connection. Set it to pending first.',
  );

export const linkedPublicationStays = (): DomainError =>
  new DomainError(
    'conflict',
    'publication.linked',
    'A review request ended with this publication, so it stays; mend what is wrong with it instead.',
  );

export const noCapture = (): DomainError =>
  new DomainError(
    'invalid',
    'publication.no-capture',
    'Send the capture as one file, in a part of a multipart form.',
  );

export const captureTooLarge = (limit: number): DomainError =>
  new DomainError('invalid', 'publication.capture-too-large', `A capture may have ${limit} MB at most.`, {
    limit,
  });

export const captureNotReadable = (): DomainError =>
  new DomainError(
    'invalid',
    'publication.capture-not-readable',
    'A capture is a picture (PNG, JPEG, WebP, GIF, AVIF) or a PDF; this file is neither, whatever its name says.',
  );

export const tooManyCaptures = (limit: number): DomainError =>
  new DomainError(
    'conflict',
    'publication.too-many-captures',
    `A publication keeps ${limit} captures at most.`,
    {
      limit,
    },
  );

export const nothingToMend = (): DomainError =>
  new DomainError(
    'conflict',
    'publication.nothing-to-mend',
    'No check has found anything that the blogger could mend, so there is nothing to write to them about.',
  );

/** A proposal that was decided on meanwhile. */
export const proposalSettled = ({
  state,
  publicationId,
}: {
  state: string;
  publicationId: string | null;
}): DomainError =>
  new DomainError('conflict', 'publication-proposal.settled', `This proposal is ${state} already.`, {
    state,
    publicationId,
  });

export const notTheirs = (field: string, what: string): DomainError =>
  refusedField(
    field,
    'publication.not-theirs',
    `This ${what} belongs to another blogger, or does not exist.`,
  );

export const unknownReference = (field: string, what: string): DomainError =>
  refusedField(field, 'unknown-reference', `There is no such ${what}.`);

export const badAddress = (): DomainError =>
  refusedField(
    'url',
    'publication.bad-address',
    'This must be the address of a page, like https://blog.example/post.',
  );

export const dayToCome = (): DomainError =>
  refusedField('publishedOn', 'day-still-to-come', 'This day is still to come.');

function refusedField(field: string, code: string, detail: string): DomainError {
  return invalidFields(code, detail, [{ pointer: `/${field}`, code, detail }]);
}
