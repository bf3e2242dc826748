import { DomainError, invalidFields } from '@rapport/platform';
import type { RuleAnswer } from './guard.service.js';
import { allowedMoves, type PitchState } from './domain/pitch-state.js';

/** The pitch can't go there from here; says where it can go. */
export const pitchMoveRefused = (state: PitchState, wanted: PitchState): DomainError => {
  const allowed = allowedMoves(state);
  const ways = allowed.length > 0 ? `from here it can become ${allowed.join(' or ')}` : 'it stays so';
  return new DomainError(
    'conflict',
    'pitch.move-refused',
    `The pitch is ${state}, not to be ${wanted}: ${ways}.`,
    {
      state,
      wanted,
      allowed,
    },
  );
};

export const pitchNotRevisable = (state: PitchState): DomainError =>
  new DomainError(
    'conflict',
    'pitch.not-a-draft',
    `The pitch is ${state}: only a draft is rewritten. Take it back first, while nothing has left.`,
    { state, allowed: allowedMoves(state) },
  );

/** What was scheduled once has messages in the ledger, though none of them left. */
export const draftHasHistory = (): DomainError =>
  new DomainError(
    'conflict',
    'pitch.has-history',
    'This draft was scheduled before, so it stays: withdraw it instead.',
  );

export const pitchNotYours = (officerName: string): DomainError =>
  new DomainError(
    'forbidden',
    'pitch.not-yours',
    `This pitch is ${officerName}’s. A manager may change it too.`,
    {
      officerName,
    },
  );

export const campaignNotRunning = (state: string): DomainError =>
  new DomainError(
    'conflict',
    'pitch.campaign-not-running',
    `The campaign is ${state}: pitches leave while it is running.`,
    { state },
  );

/** The one-to-one guard stops the message; every broken rule is named. */
export const guardRefused = (rules: readonly RuleAnswer[]): DomainError =>
  new DomainError(
    'invalid',
    'guard.refused',
    `The one-to-one guard stops this message: ${rules.map(({ rule }) => rule.replaceAll('_', ' ')).join(', ')}.`,
    { rules },
  );

/** Two officers at the same instant, or one after the other: this one came second. `rules`: all that is broken. */
export const bloggerHeld = (
  holder: Record<string, unknown>,
  rules: readonly RuleAnswer[] = [],
): DomainError =>
  new DomainError(
    'conflict',
    'pitch.blogger-held',
    `${String(holder['officerName'])} has an open pitch with this blogger. Talk to each other first.`,
    { ...holder, rules },
  );

/** Whether PostgreSQL refused because the blogger is held by another pitch. */
export function isBloggerTaken(error: unknown): boolean {
  const driverError = (error as { driverError?: { constraint?: string } } | null)?.driverError;
  return driverError?.constraint === 'pitches_one_open_per_blogger';
}

export const noAddressChosen = (): DomainError =>
  invalidFields('pitch.no-address', 'Choose an e-mail address of this blogger.', [
    { pointer: '/contactPointId', code: 'no-address', detail: 'Choose an e-mail address of this blogger.' },
  ]);

export const alreadyLeaving = (): DomainError =>
  new DomainError(
    'conflict',
    'pitch.already-leaving',
    'The message is on its way: it can’t be taken back any more.',
  );

export const nothingToAnswer = (state: PitchState): DomainError =>
  new DomainError(
    'conflict',
    'pitch.nothing-to-answer',
    `The pitch is ${state}: there is nothing that the blogger could have answered yet.`,
    { state, allowed: allowedMoves(state) },
  );

export const notExceptable = (rule: string): DomainError =>
  new DomainError(
    'invalid',
    'exception.not-possible',
    `No exception is granted to “${rule.replaceAll('_', ' ')}”.`,
    { rule },
  );

export const exceptionExists = (rule: string, decision: string | null): DomainError =>
  new DomainError(
    'conflict',
    'exception.exists',
    decision === 'granted' ? 'This exception was granted already.' : 'This exception was asked for already.',
    { rule, decision },
  );

export const exceptionDecided = (decision: string): DomainError =>
  new DomainError('conflict', 'exception.decided', `This exception was ${decision} already.`, { decision });

/** A reference in the body that leads nowhere, or to somebody else. */
export const unknownReference = (field: string, what: string): DomainError =>
  invalidFields('unknown-reference', `There is no such ${what}.`, [
    { pointer: `/${field}`, code: 'unknown-reference', detail: `There is no such ${what}.` },
  ]);

export const answeredInTheFuture = (): DomainError =>
  invalidFields('pitch.answered-in-the-future', 'An answer can’t have arrived in the future.', [
    { pointer: '/receivedAt', code: 'in-the-future', detail: 'It can’t have arrived in the future.' },
  ]);
