import { type DomainError, invalidFields } from '@rapport/platform';

export const snoozeOutOfReach = (): DomainError =>
  invalidFields('snooze.out-of-reach', 'Put it off to a time between now and a year from now.', [
    { pointer: '/until', code: 'snooze.out-of-reach', detail: 'must be between now and a year from now' },
  ]);
