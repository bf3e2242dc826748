import { createContext, runInContext } from 'node:vm';

/** What a page may cost the worker at most. */
export const JUDGING_MS = 8_000;

/** Reading a page took longer than a page may take. */
export class JudgingTooLong extends Error {}

/**
 * Does work that only computes, and stops it when it takes longer than `limitMs`: a page made to be slow must not keep
 * a worker, on whose thread mails leave too. Node can only stop what runs inside a context, so the work is called from
 * one; it sees nothing of it.
 * @throws JudgingTooLong
 */
export function computedWithin<T>(limitMs: number, work: () => T): T {
  try {
    return runInContext('work()', createContext({ work }), { timeout: limitMs }) as T;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new JudgingTooLong();
    throw error;
  }
}
