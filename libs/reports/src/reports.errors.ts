import { type DomainError, invalidFields } from '@rapport/platform';

const fault = (pointer: string, code: string, message: string, detail: string): DomainError =>
  invalidFields(code, message, [{ pointer, code, detail }]);

export const periodBackwards = (from: string, to: string): DomainError =>
  fault(
    '/to',
    'report.period-backwards',
    `The period ends on ${to}, before it begins on ${from}.`,
    'must not be before `from`',
  );

export const periodTooLong = (years: number): DomainError =>
  fault(
    '/to',
    'report.period-too-long',
    `A report covers ${years} years at most.`,
    `must be within ${years} years of \`from\``,
  );
