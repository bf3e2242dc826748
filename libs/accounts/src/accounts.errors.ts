import { DomainError, invalidFields } from '@rapport/platform';

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

const wrongCurrent = 'This is not the password that you have now.';

export const wrongCurrentPassword = (): DomainError =>
  invalidFields('password.wrong-current', wrongCurrent, [
    { pointer: '/current', code: 'password.wrong-current', detail: wrongCurrent },
  ]);

export const accountDisabled = (): DomainError =>
  new DomainError(
    'conflict',
    'account.disabled',
    'This account is disabled. Enable it first, then make the link.',
  );

export const emailTaken = (email: string): DomainError =>
  new DomainError('conflict', 'account.email-taken', `${email} already has an account.`, { email });

export const lastAdministrator = (): DomainError =>
  new DomainError(
    'conflict',
    'account.last-administrator',
    'The last administrator must stay one. Name another first.',
  );
