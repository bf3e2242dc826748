import { expect, it } from '@jest/globals';

let broken = false;

/** One step of a story; after one that failed the others would only wait for what can't come. */
export function step(title: string, work: () => Promise<void>): void {
  it(
    title,
    async () => {
      expect({ earlierStepFailed: broken }).toEqual({ earlierStepFailed: false });
      broken = true;
      await work();
      broken = false;
    },
    180_000,
  );
}
