import { DomainError } from '@rapport/platform';

export const wishDecided = (state: string): DomainError =>
  new DomainError('conflict', 'opt-out-wish.decided', `Somebody decided this already: it was ${state}.`, {
    state,
  });

export const wishNotYours = (): DomainError =>
  new DomainError(
    'forbidden',
    'opt-out-wish.not-yours',
    'That this is no wish to be left alone is for the officer who writes to them to say, or for a manager.',
  );

export const unmatchedDecided = (state: string): DomainError =>
  new DomainError(
    'conflict',
    'unmatched-message.decided',
    `Somebody decided this already: it was ${state}.`,
    { state },
  );

export const noHtml = (): DomainError =>
  new DomainError('not-found', 'received-message.no-html', 'This message has no HTML part: read its text.');
