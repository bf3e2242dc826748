import { describe, expect, it } from '@jest/globals';
import { opening } from './opening.js';

describe('opening what a test works with', () => {
  it('closes what it opened when it fails half-way, the latest first, and says why', async () => {
    const closed: string[] = [];
    const close = (name: string): Promise<unknown> => {
      closed.push(name);
      return name === 'a pool' ? Promise.reject(new Error('stuck')) : Promise.resolve();
    };
    const desk = opening((opened) => {
      for (const name of ['a database', 'a pool', 'a server']) opened.add(name, close);
      return Promise.reject(new Error('no mailbox'));
    });
    await expect(desk).rejects.toThrow('no mailbox');
    expect(closed).toEqual(['a server', 'a pool', 'a database']);
  });
});
