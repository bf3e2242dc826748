import { DomainError, type FieldFault, invalidFields } from '@rapport/platform';
import { allowedExtensions, type TypeVerdict } from './domain/file-types.js';

export const noFile = (): DomainError =>
  new DomainError('invalid', 'attachment.no-file', 'Send one file, in a part of a multipart form.');

export const fileTooLarge = (megabytes: number): DomainError =>
  new DomainError('too-large', 'attachment.too-large', `A file may have ${megabytes} MB.`, { megabytes });

export const fileEmpty = (): DomainError =>
  new DomainError('invalid', 'attachment.empty', 'There is nothing in this file.');

export const typeRefused = ({ code, extension }: TypeVerdict & { ok: false }): DomainError => {
  const allowed = allowedExtensions.join(', ');
  if (code === 'type-refused')
    return new DomainError(
      'invalid',
      'attachment.type-refused',
      `This kind of file is not attached. Possible: ${allowed}.`,
      { extension, allowed },
    );
  return new DomainError(
    'invalid',
    'attachment.name-belies-content',
    `What is in this file is not what its name says (.${extension}). Give it the right extension.`,
    { extension },
  );
};

export const messageTooLarge = (megabytes: number): DomainError =>
  new DomainError(
    'too-large',
    'attachment.message-too-large',
    `All files of a message together may have ${megabytes} MB. Take one off, or give a link instead.`,
    { megabytes },
  );

export const tooManyFiles = (most: number): DomainError =>
  new DomainError('conflict', 'attachment.too-many', `There are ${most} files already. Take one off first.`, {
    most,
  });

export const limitsAtOdds = (): DomainError => {
  const code = 'attachment.limits-at-odds';
  const fault: FieldFault = {
    pointer: '/fileMegabytes',
    code,
    detail: 'A file may not have more than the whole message.',
  };
  return invalidFields(code, 'These limits contradict each other.', [fault]);
};
