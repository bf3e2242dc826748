import { DomainError, invalidFields } from '@rapport/platform';

export const mailboxTaken = (team: boolean): DomainError =>
  new DomainError(
    'conflict',
    'mailbox.taken',
    team
      ? 'The team has a mailbox already. Change that one.'
      : 'You have a mailbox already. Change that one.',
  );

export const teamMailboxNeedsAdministrator = (): DomainError =>
  new DomainError(
    'forbidden',
    'mailbox.team-needs-administrator',
    'The mailbox of the team is set up by an administrator.',
  );

export const notYourMailbox = (): DomainError =>
  new DomainError('forbidden', 'mailbox.not-yours', 'This mailbox belongs to a colleague.');

export const passwordExposedByReading = (): DomainError =>
  invalidFields(
    'mailbox.password-exposed',
    'Without encryption the password would cross the network readable by others.',
    [{ pointer: '/imapSecurity', code: 'password-exposed', detail: 'Choose TLS or STARTTLS.' }],
  );

/** @param fields of the form that are empty though mail is to be read */
export const readingIncomplete = (fields: string[]): DomainError =>
  invalidFields(
    'mailbox.reading-incomplete',
    'To read its mail, a mailbox needs a server, a port, an encryption and a user name.',
    fields.map((field) => ({
      pointer: `/${field}`,
      code: 'needed-for-reading',
      detail: 'Fill this in, or empty the server: then the mailbox only sends.',
    })),
  );

export const notRead = (): DomainError =>
  new DomainError(
    'conflict',
    'mailbox.not-read',
    'This mailbox only sends. Enter where its mail is read first.',
  );

export const passwordExposed = (): DomainError =>
  invalidFields(
    'mailbox.password-exposed',
    'Without encryption the password would cross the network readable by others.',
    [
      {
        pointer: '/smtpSecurity',
        code: 'password-exposed',
        detail: 'Choose TLS or STARTTLS, or leave the user name empty.',
      },
    ],
  );
