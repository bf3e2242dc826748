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
