import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 20;
const PATIENCE_MS = 20_000;

/** Waits until something is so. @throws Error with what it was last, when it never is */
export async function eventually<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (performance.now() > until) throw new Error(`It never came to that; last: ${JSON.stringify(seen)}`);
    await pause(LOOK_AGAIN_MS);
  }
}
