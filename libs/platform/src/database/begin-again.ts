import { setTimeout as passing } from 'node:timers/promises';

const TRIES = 5;
const FIRST_WAIT_MS = 40;

/** Of transactions that stand in each other's way PostgreSQL ends one: serialization_failure, deadlock_detected. */
const ENDED_FOR_ANOTHER: unknown[] = ['40001', '40P01'];

/**
 * Does a piece of work that is one transaction, from the start again where PostgreSQL ended it for another's sake: five
 * times at most, after waits of random length, so that two don't meet each other again and again.
 * @param work leaves nothing behind when its transaction is rolled back
 * @throws what the work throws; the fifth time such an ending too
 */
export async function beginAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !wasEndedForAnother(error)) throw error;
    }
    await passing(Math.random() * FIRST_WAIT_MS * 2 ** (attempt - 1));
  }
}

function wasEndedForAnother(error: unknown): boolean {
  return ENDED_FOR_ANOTHER.includes((error as { code?: unknown } | null)?.code);
}
