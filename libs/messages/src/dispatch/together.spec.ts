import { describe, expect, it } from '@jest/globals';
import { Together } from './together.js';

describe('writing together', () => {
  it('writes what came meanwhile as one batch, and gives each its own result', async () => {
    const batches: number[][] = [];
    const together = new Together<number, number>(
      async (items) => {
        batches.push(items);
        await new Promise((resolve) => setImmediate(resolve));
        return items.map((item) => item * 10);
      },
      3,
      0,
    );
    const first = together.add(1);
    await first;
    const others = [2, 3, 4, 5].map((item) => together.add(item));
    expect(await Promise.all([first, ...others])).toEqual([10, 20, 30, 40, 50]);
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('fails those of a failed batch, and goes on', async () => {
    let failing = true;
    const together = new Together<number, number>(
      async (items) => {
        if (failing) throw new Error('no database');
        return items;
      },
      10,
      0,
    );
    await expect(Promise.all([together.add(1), together.add(2)])).rejects.toThrow('no database');
    failing = false;
    expect(await together.add(3)).toBe(3);
  });
});
