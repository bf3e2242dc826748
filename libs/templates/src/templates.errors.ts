import { DomainError, type FieldFault, invalidFields } from '@rapport/platform';
import type { Fault } from './domain/template-faults.js';

export const templateNotYours = (): DomainError =>
  new DomainError(
    'forbidden',
    'template.not-yours',
    'A template of the team is changed by a manager. Make one of your own from it.',
  );

export const templateNameTaken = (): DomainError =>
  invalidFields('template.name-taken', 'There is already a template of this name, kind and language.', [
    { pointer: '/name', code: 'template.name-taken', detail: 'Another name, kind or language.' },
  ]);

/** Slips of the pen in a template, each field with its own. */
export const templateFaulty = (faults: readonly Fault[]): DomainError =>
  invalidFields(
    'template.faulty',
    'This template could not be filled in.',
    faults.map(({ field, code, names }): FieldFault => ({
      pointer: `/${field}`,
      code: `template.${code}`,
      detail: SAID[code](names),
    })),
  );

const SAID: Record<Fault['code'], (names: readonly string[]) => string> = {
  'unknown-variable': (names) =>
    `No such variable: ${names.map((name) => `{{${name}}}`).join(', ')}. Choose one of the list.`,
  'loose-braces': () => 'Braces are opened that nothing closes: a variable is {{written.so}}.',
  'needs-no-subject': () => 'It keeps the subject of the message before it.',
};

export const noSuchTemplate = (): DomainError =>
  invalidFields('template.unknown', 'There is no such template.', [
    { pointer: '/templateId', code: 'template.unknown', detail: 'One of the team, or your own.' },
  ]);

/** Whether PostgreSQL refused because another template has the name. */
export function isNameTaken(error: unknown): boolean {
  const driverError = (error as { driverError?: { constraint?: string } } | null)?.driverError;
  return driverError?.constraint === 'templates_name';
}
