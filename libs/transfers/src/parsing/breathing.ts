import { setImmediate } from 'node:timers/promises';

/** Lets other requests of this process have their turn in the middle of a long reading. */
export async function breathe(): Promise<void> {
  await setImmediate();
}
