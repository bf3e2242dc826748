import { DomainError } from '@rapport/platform';

/** One answer for a wrong address and a wrong password alike. */
export const wrongSignIn = (): DomainError =>
  new DomainError('unauthenticated', 'sign-in.wrong', 'E-mail or password is wrong.');

export const signInTooOften = (seconds: number): DomainError =>
  new DomainError('too-many', 'sign-in.wait', `Too many failed attempts. Try again in ${seconds} seconds.`, {
    retryAfter: seconds,
  });

export const linkNotValid = (): DomainError =>
  new DomainError(
    'not-found',
    'link.not-valid',
    'This link was used, has expired or was withdrawn. Ask for a new one.',
  );

export const emailTaken = (email: string): DomainError =>
  new DomainError('conflict', 'account.email-taken', `${email} already has an account.`, { email });

export const lastAdministrator = (): DomainError =>
  new DomainError(
    'conflict',
    'account.last-administrator',
    'The last administrator must stay one. Name another first.',
  );
