import { DomainError, invalidFields } from '@rapport/platform';

export const notYourThread = (officerName: string): DomainError =>
  new DomainError(
    'forbidden',
    'answer.not-yours',
    `${officerName} is in conversation with them. Ask ${officerName} to answer, or a manager.`,
    { officerName },
  );

export const notADraft = (): DomainError =>
  new DomainError(
    'conflict',
    'answer.not-a-draft',
    'This answer is scheduled already. Take it back first, while it has not left.',
  );

export const nothingToTakeBack = (): DomainError =>
  new DomainError('conflict', 'answer.left-already', 'It has left: it can’t be taken back any more.');

export const anotherDraft = (): DomainError =>
  new DomainError(
    'conflict',
    'answer.another-draft',
    'You have begun another answer in this thread. Send it or throw it away first.',
  );

export const noAddressChosen = (): DomainError =>
  invalidFields('answer.no-address', 'Choose an e-mail address of this blogger.', [
    { pointer: '/contactPointId', code: 'answer.no-address', detail: 'An e-mail address of this blogger.' },
  ]);

/** Whether PostgreSQL refused a second open draft in a thread. */
export function isSecondDraft(error: unknown): boolean {
  const driverError = (error as { driverError?: { constraint?: string } } | null)?.driverError;
  return driverError?.constraint === 'answers_one_draft';
}
