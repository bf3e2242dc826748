import { describe, expect, it } from '@jest/globals';
import { ConfigFaults, readConfig } from './config.js';

const complete = {
  DATABASE_URL: 'postgres://rapport:pw@127.0.0.1:5432/rapport',
  RAPPORT_SECRET: 'x'.repeat(32),
};

describe('the configuration', () => {
  it('fills in what is not set', () => {
    const config = readConfig(complete);
    expect(config.publicUrl).toBe('http://127.0.0.1:4710');
    expect(config.fetchAllowedPrivate).toEqual([]);
  });

  it('lists all faults together', () => {
    const wrong = { PORT: 'eighty', REDIS_URL: 'http://x', RAPPORT_SECRET: 'short', LOG_LEVEL: 'loud' };
    let faults: string[] = [];
    try {
      readConfig(wrong);
    } catch (error) {
      faults = (error as ConfigFaults).faults;
    }
    for (const name of ['DATABASE_URL', 'PORT', 'REDIS_URL', 'RAPPORT_SECRET', 'LOG_LEVEL']) {
      expect(faults).toContainEqual(expect.stringContaining(name));
    }
    expect(faults).toHaveLength(5);
  });

  it('takes an empty variable as not set, as env files write them', () => {
    expect(readConfig({ ...complete, REDIS_URL: '', PORT: '' })).toMatchObject({ PORT: 4710 });
  });

  it('reads the fetcher’s exceptions as a list', () => {
    const config = readConfig({ ...complete, FETCH_ALLOWED_PRIVATE: '127.0.0.1:8080, 10.0.0.5:80' });
    expect(config.fetchAllowedPrivate).toEqual(['127.0.0.1:8080', '10.0.0.5:80']);
  });
});
