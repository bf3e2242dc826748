import { readFileSync } from 'node:fs';

const { $schema, ...swc } = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
delete swc.jsc.paths;
delete swc.jsc.baseUrl;

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }] },
  moduleNameMapper: {
    '^@rapport/([\\w-]+)/testing$': '<rootDir>/libs/$1/testing/index.ts',
    '^@rapport/([\\w-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testRunner: '<rootDir>/bin/testing/kept-product.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.rapport'],
};

/**
 * The rungs, from quick to slow: pure rules; services and routes on a real PostgreSQL; what depends on Redis, on an IMAP server; the
 * launcher really starting and stopping the product; the main job in a browser. `npm test` gives each what it needs.
 */
export default {
  testSequencer: './bin/testing/longest-first.mjs',
  // Some of what a test file leaves outlives it: a worker that has grown is replaced, or it gets slow.
  workerIdleMemoryLimit: '1GB',
  // Starting the API takes a second; on a busy machine ten. A test that hangs is still found.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,bin,test}/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'database',
      testMatch: ['<rootDir>/{apps,libs}/**/*.int-spec.ts', '<rootDir>/apps/*/test/**/*.e2e-spec.ts'],
    },
    { ...shared, displayName: 'imap', testMatch: ['<rootDir>/{apps,libs}/**/*.imap-spec.ts'] },
    { ...shared, displayName: 'redis', testMatch: ['<rootDir>/{apps,libs}/**/*.redis-spec.ts'] },
    { ...shared, displayName: 'launcher', testMatch: ['<rootDir>/test/launcher/*.launch-spec.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/*.browser.ts'] },
  ],
};
