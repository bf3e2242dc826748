import { DomainError, invalidFields } from '@rapport/platform';
import { allowedMoves, type MessageState } from './domain/message-state.js';

export const alreadyScheduled = (): DomainError =>
  new DomainError(
    'conflict',
    'message.already-scheduled',
    'This is scheduled already. Change or cancel what stands there.',
  );

export const notAllowedNow = (from: MessageState, wanted: string): DomainError =>
  new DomainError(
    'conflict',
    'message.not-allowed',
    `This can't be done (${wanted}): the message is ${from}.`,
    {
      state: from,
      allowed: allowedMoves(from),
    },
  );

export const notYourMessage = (): DomainError =>
  new DomainError(
    'forbidden',
    'message.not-yours',
    'This message is of a colleague. Ask them, or a manager.',
  );

export const noSuchBlogger = (id: string): DomainError =>
  new DomainError('not-found', 'blogger.not-found', `There is no blogger ${id}.`, { id });

export const noAddress = (): DomainError =>
  invalidFields('message.no-address', 'Choose an e-mail address of this blogger.', [
    { pointer: '/contactPointId', code: 'no-address', detail: 'An e-mail address of this blogger.' },
  ]);

export const badSubject = (): DomainError =>
  invalidFields('message.bad-subject', 'The subject must be one line of text.', [
    { pointer: '/subject', code: 'bad-subject', detail: 'One line of text, not empty.' },
  ]);

export const badWallTime = (detail: string): DomainError =>
  invalidFields('message.bad-time', detail, [{ pointer: '/wallTime', code: 'bad-time', detail }]);

export const noSource = (): DomainError =>
  new DomainError('not-found', 'message.no-source', 'Its bytes are made when it leaves.');
